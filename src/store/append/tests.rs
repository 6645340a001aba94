//! What appending, merging, checking and reading back promise: every projection follows the log.

use proptest::prelude::*;

use super::*;
use crate::model::entry::{Scored, Setting};
use crate::model::evidence::Reveal;
use crate::model::{Attempt, Bounds, Rollover, Score};
use crate::store::fixtures::*;
use crate::store::{Found, HistoryFilter};

const A: &str = "coding/two-coupons";
const B: &str = "coding/other";

fn log_of(store: &Store) -> Vec<LogEntry> {
    let mut entries = Vec::new();
    store
        .each_entry(|entry| {
            entries.push(entry);
            Ok::<(), StoreError>(())
        })
        .unwrap();
    entries
}

fn sound(store: &mut Store) {
    assert_eq!(store.check(&fold).unwrap(), []);
}

#[test]
fn an_append_writes_the_log_the_attempt_the_schedule_and_the_figures() {
    let mut store = store();
    let ids = append(&mut store, 3, &[practised(A, 3, 4), practised(B, 3, 2)]);
    assert_eq!(ids.len(), 2);
    let schedule = store.schedule(&item(A)).unwrap().unwrap();
    assert_eq!((schedule.due, schedule.ease_hundredths), (day(4), 400));
    let rows = store.attempts(&item(A)).unwrap();
    assert_eq!((rows.len(), rows[0].score, rows[0].id.clone()), (1, Score::new(4), ids[0].clone()));
    let daily = store.daily(None).unwrap();
    assert_eq!((daily.len(), daily[0].attempts, daily[0].seconds), (1, 2, 1200));
    assert_eq!(daily[0].scores, [0, 0, 1, 0, 1, 0]);
    assert_eq!(store.tally(&item(B)).unwrap().unwrap().attempts, 1);
    assert_eq!(store.schedules_due_until(day(3)).unwrap(), []);
    assert_eq!(store.schedules_due_until(day(4)).unwrap().len(), 2);
    sound(&mut store);
}

#[test]
fn ids_grow_in_one_append_and_when_the_clock_goes_back() {
    let mut store = store();
    let mut ids = append(&mut store, 5, &[practised(A, 5, 4), practised(A, 5, 4), practised(A, 5, 4)]);
    // The same random numbers again, and a clock three days back.
    ids.extend(append(&mut store, 2, &[practised(A, 2, 4), practised(A, 2, 4)]));
    ids.extend(append(&mut store, 5, &[practised(A, 5, 1)]));
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
    for id in &ids {
        check_id(id).unwrap();
    }
}

#[test]
fn an_id_steps_over_into_the_next_millisecond() {
    let last = EntryId::new(noon(9), u128::MAX);
    let mut random = || 0;
    let next = next_id(Some(&last), &mut Stamp::new(noon(0), &mut random));
    assert!(next > last);
    assert_eq!(parts(&next).unwrap().0, noon(9).utc_millis + 1);
}

#[test]
fn a_void_takes_an_attempt_out_of_everything_and_its_void_brings_it_back() {
    let mut store = store();
    let ids = append(&mut store, 1, &[practised(A, 1, 4)]);
    let voids = append(&mut store, 1, &[Body::Void { entry: ids[0].clone() }]);
    assert_eq!(store.schedule(&item(A)).unwrap(), None);
    assert_eq!(store.daily(None).unwrap(), []);
    assert_eq!(store.tally(&item(A)).unwrap(), None);
    let rows = store.attempts(&item(A)).unwrap();
    assert!(rows[0].voided, "the log keeps it");
    sound(&mut store);
    append(&mut store, 1, &[Body::Void { entry: voids[0].clone() }]);
    assert!(store.schedule(&item(A)).unwrap().is_some());
    assert_eq!(store.daily(None).unwrap()[0].attempts, 1);
    sound(&mut store);
}

#[test]
fn an_amendment_changes_score_schedule_and_figures() {
    let mut store = store();
    let ids = append(&mut store, 1, &[practised(A, 1, 4)]);
    append(&mut store, 2, &[Body::Amend { attempt: ids[0].clone(), score: Score::clamped(1) }]);
    let row = &store.attempts(&item(A)).unwrap()[0];
    assert_eq!((row.score, row.amended, row.attempt.score), (Score::new(1), true, Score::new(4)));
    assert_eq!(store.schedule(&item(A)).unwrap().unwrap().ease_hundredths, 100);
    assert_eq!(store.daily(None).unwrap()[0].scores, [0, 1, 0, 0, 0, 0]);
    sound(&mut store);
}

#[test]
fn a_debrief_settles_what_is_owed_and_counts_the_gap() {
    let mut store = store();
    let mut owed = attempt(A, 1, None);
    owed.bounds = Some(Bounds { low: Score::clamped(3), high: Score::clamped(4) });
    owed.predicted = Score::new(5);
    let ids = append(&mut store, 1, &[Body::Attempt(Box::new(owed))]);
    assert_eq!(store.owed(day(0)).unwrap().len(), 1);
    assert_eq!(store.owed(day(2)).unwrap().len(), 0, "older than asked for");
    assert_eq!(store.schedule(&item(A)).unwrap().unwrap().ease_hundredths, 300, "the lower bound");
    let chosen = Scored {
        attempt: ids[0].clone(),
        score: Score::clamped(4),
        rubric: vec![],
        cruxes: vec![],
        cause: None,
        line: None,
        evidence: None,
        bounds: None,
        seconds: Some(900),
    };
    append(&mut store, 2, &[Body::Score(chosen.clone())]);
    assert_eq!(store.owed(day(0)).unwrap(), []);
    let figures = &store.daily(None).unwrap()[0];
    assert_eq!((figures.predictions, figures.gap_sum, figures.gap_squares), (1, 1, 1));
    assert_eq!(figures.seconds, 900, "up to the end of the session");
    assert_eq!(store.attempts(&item(A)).unwrap()[0].debrief, Some(chosen));
    sound(&mut store);
}

/// Attempts of these seconds, one a day from this day on.
fn of_seconds(from: i64, seconds: &[u32]) -> Vec<Body> {
    let on = |(day, seconds): (i64, &u32)| {
        Body::Attempt(Box::new(Attempt { seconds: *seconds, ..attempt(A, day, Some(3)) }))
    };
    (from..).zip(seconds).map(on).collect()
}

#[test]
fn the_usual_time_is_the_median_of_the_latest_nine_that_were_finished() {
    let mut store = store();
    let usual = |store: &Store| store.usual_seconds().unwrap().get(&item(A)).copied().flatten();
    let given_up = Attempt { seconds: 60, abandoned: true, ..attempt(A, 1, Some(0)) };
    append(&mut store, 1, &[Body::Attempt(Box::new(given_up))]);
    assert_eq!(usual(&store), None, "one that was given up says nothing");
    append(&mut store, 4, &of_seconds(2, &[9000, 9000, 9000]));
    append(&mut store, 8, &of_seconds(5, &[0, 500, 400, 700]));
    assert_eq!(usual(&store), Some(9000), "of 400, 500, 700 and three times 9000 the upper in the middle");
    let ids = append(&mut store, 14, &of_seconds(9, &[100, 200, 300, 400, 500, 600]));
    assert_eq!(usual(&store), Some(400), "the three that took long are too old");
    append(&mut store, 14, &[Body::Void { entry: ids[0].clone() }]);
    assert_eq!(usual(&store), Some(500), "what is taken back makes room for one of them");
    append(&mut store, 15, &[practised("card/arrays.x", 15, 4)]);
    assert_eq!(store.usual_seconds().unwrap().len(), 1, "cards have none");
    sound(&mut store);
}

#[test]
fn a_variant_is_folded_by_both_and_counted_once() {
    let mut store = store();
    let mut variant = attempt(B, 1, Some(4));
    variant.stands_for = Some(item(A));
    let ids = append(&mut store, 1, &[Body::Attempt(Box::new(variant))]);
    assert!(store.schedule(&item(A)).unwrap().is_some() && store.schedule(&item(B)).unwrap().is_some());
    assert_eq!(store.attempts(&item(A)).unwrap(), []);
    assert_eq!(store.daily(None).unwrap()[0].attempts, 1);
    append(&mut store, 1, &[Body::Void { entry: ids[0].clone() }]);
    assert_eq!(store.schedule(&item(A)).unwrap(), None);
    sound(&mut store);
}

#[test]
fn entries_under_an_old_name_count_for_the_new_one_until_the_alias_is_taken_back() {
    let mut store = store();
    append(&mut store, 1, &[practised(A, 1, 4)]);
    let alias = append(&mut store, 2, &[Body::Alias { from: item(A), to: item(B) }]);
    append(&mut store, 3, &[practised(A, 3, 2), practised(B, 4, 3)]);
    for name in [A, B] {
        assert_eq!(store.schedule(&item(name)).unwrap().unwrap().repetitions, 3);
        assert_eq!(store.attempts(&item(name)).unwrap().len(), 3);
    }
    sound(&mut store);
    append(&mut store, 5, &[Body::Alias { from: item(B), to: item("design/moved") }]);
    assert_eq!(store.current_name(&item(A)).unwrap(), item("design/moved"));
    assert_eq!(store.tallies(None).unwrap().len(), 1);
    assert!(store.daily(None).unwrap().iter().all(|row| row.kind == crate::model::Kind::Design));
    sound(&mut store);
    append(&mut store, 6, &[Body::Void { entry: alias[0].clone() }]);
    assert_eq!(store.schedule(&item(A)).unwrap().unwrap().repetitions, 2);
    assert_eq!(store.schedule(&item(B)).unwrap().unwrap().repetitions, 1);
    sound(&mut store);
}

#[test]
fn a_correction_of_nothing_is_refused_and_nothing_is_written() {
    let mut store = store();
    let nothing = EntryId::new(noon(0), 7);
    let mut random = random();
    let entries = [practised(A, 1, 4), Body::Void { entry: nothing.clone() }];
    let error = store.append(&entries, &mut Stamp::new(noon(1), &mut random), &fold).unwrap_err();
    assert!(matches!(error, StoreError::NoSuchEntry(id) if id == nothing));
    assert!(store.is_empty().unwrap());
}

#[test]
fn one_session_gives_one_attempt() {
    let mut store = store();
    let mut body = attempt(A, 1, Some(4));
    body.session = Some("s1".into());
    let body = Body::Attempt(Box::new(body));
    append(&mut store, 1, std::slice::from_ref(&body));
    let mut random = random();
    let error = store.append(&[body], &mut Stamp::new(noon(2), &mut random), &fold).unwrap_err();
    assert!(matches!(error, StoreError::AlreadyRecorded(_)));
    assert_eq!(log_of(&store).len(), 1);
}

#[test]
fn an_instant_outside_the_calendar_is_refused() {
    let mut store = store();
    let mut body = attempt(A, 1, Some(4));
    body.started_at.utc_millis = i64::MAX;
    let mut random = random();
    let stamp = &mut Stamp::new(noon(1), &mut random);
    let error = store.append(&[Body::Attempt(Box::new(body.clone()))], stamp, &fold).unwrap_err();
    assert!(matches!(error, StoreError::BadEntry { .. }), "{error}");
    body.started_at = noon(1);
    body.day = crate::model::Day::from_ymd(12_000, 1, 1).unwrap();
    let error = store.append(&[Body::Attempt(Box::new(body))], stamp, &fold).unwrap_err();
    assert!(matches!(error, StoreError::BadEntry { .. }), "{error}");
}

#[test]
fn a_long_text_is_cut_at_a_characters_border_and_comes_back_by_id_only() {
    let mut store = store();
    let mut body = attempt(A, 1, Some(4));
    body.text = Some(format!("x{}", "ä".repeat(200_000)));
    let ids = append(&mut store, 1, &[Body::Attempt(Box::new(body))]);
    assert_eq!(store.attempts(&item(A)).unwrap()[0].attempt.text, None);
    let Found::One(row) = store.find_attempt(ids[0].as_str()).unwrap() else { panic!("not found") };
    let text = row.attempt.text.unwrap();
    assert_eq!(text.len(), crate::model::attempt::LONGEST_TEXT - 1);
}

#[test]
fn attempts_are_found_by_the_beginning_of_their_id() {
    let mut store = store();
    let ids = append(&mut store, 1, &[practised(A, 1, 4), practised(A, 2, 3)]);
    let full = ids[1].as_str().to_ascii_uppercase();
    assert!(matches!(store.find_attempt(&full).unwrap(), Found::One(row) if row.id == ids[1]));
    assert_eq!(store.find_attempt("01").unwrap(), Found::Several(ids.clone()));
    for nothing in ["", "ffff", "'; DROP TABLE log", "%", "é"] {
        assert_eq!(store.find_attempt(nothing).unwrap(), Found::None, "{nothing}");
    }
}

#[test]
fn history_is_filtered_and_ends_at_its_limit() {
    let mut store = store();
    append(&mut store, 5, &[practised(A, 1, 4), practised("card/x", 2, 4), practised(B, 3, 4)]);
    let items = |filter: &HistoryFilter, limit: usize| -> Vec<String> {
        store.history(filter, limit).unwrap().into_iter().map(|row| row.item.to_string()).collect()
    };
    assert_eq!(items(&HistoryFilter::default(), 2), [B, "card/x"]);
    let coding = HistoryFilter { kind: Some(crate::model::Kind::Coding), ..Default::default() };
    assert_eq!(items(&coding, 9), [B, A]);
    let since = HistoryFilter { since: Some(day(2)), ..Default::default() };
    assert_eq!(items(&since, 9), [B, "card/x"]);
}

#[test]
fn undo_goes_back_step_by_step_and_passes_over_reveals() {
    let mut store = store();
    let ids = append(&mut store, 1, &[practised(A, 1, 4), practised(A, 2, 3)]);
    append(&mut store, 1, &[Body::Reveal { item: item(A), what: Reveal::Hint, day: day(1) }]);
    for id in ids.iter().rev() {
        let last = store.last_undoable().unwrap().unwrap();
        assert_eq!(last.id, *id);
        append(&mut store, 2, &[Body::Void { entry: last.id }]);
    }
    assert_eq!(store.last_undoable().unwrap(), None);
}

#[test]
fn the_latest_setting_that_still_counts_holds() {
    let mut store = store();
    assert_eq!(store.settings().unwrap().rollover, Rollover::default());
    let six = Setting::Rollover(Rollover::new(6).unwrap());
    append(&mut store, 1, &[Body::Setting(six), Body::Setting(Setting::Budget(30))]);
    let later = append(&mut store, 2, &[Body::Setting(Setting::Budget(90))]);
    assert_eq!(store.settings().unwrap().budget, Some(90));
    append(&mut store, 3, &[Body::Void { entry: later[0].clone() }]);
    let settings = store.settings().unwrap();
    assert_eq!((settings.budget, settings.rollover.hour()), (Some(30), 6));
    sound(&mut store);
}

#[test]
fn own_cards_and_externals_show_their_latest_form() {
    let mut store = store();
    let card = |front: &str| Body::Card {
        item: item("card/mine.heap"),
        front: front.into(),
        back: "b".into(),
        day: day(1),
        from: Some(item(A)),
    };
    append(&mut store, 1, &[card("old"), card("new")]);
    let external = item("coding/elsewhere.x");
    append(&mut store, 1, &[Body::External { item: external.clone(), title: "X".into(), link: None }]);
    let cards = store.own_cards().unwrap();
    assert_eq!((cards.len(), cards[0].front.as_str(), cards[0].from.clone()), (1, "new", Some(item(A))));
    assert_eq!(store.externals().unwrap()[0].item, external);
    sound(&mut store);
}

#[test]
fn what_was_simulated_is_in_no_figure() {
    let mut store = store();
    let mut body = attempt(A, 1, Some(4));
    body.simulated = true;
    append(&mut store, 1, &[Body::Attempt(Box::new(body))]);
    assert_eq!(store.daily(None).unwrap(), []);
    assert_eq!(store.tallies(None).unwrap(), []);
}

#[test]
fn a_merge_brings_the_same_store_in_any_order_and_twice_changes_nothing() {
    let mut first = store();
    let ids = append(&mut first, 1, &[practised(A, 1, 4), practised(B, 1, 3)]);
    append(&mut first, 2, &[Body::Amend { attempt: ids[0].clone(), score: Score::clamped(2) }]);
    append(&mut first, 3, &[Body::Alias { from: item(A), to: item("coding/new-name") }]);
    append(&mut first, 3, &[Body::Void { entry: ids[1].clone() }]);
    let entries = log_of(&first);
    let mut backwards = entries.clone();
    backwards.reverse();
    let mut second = store();
    for entry in &backwards {
        second.merge(std::slice::from_ref(entry), &fold).unwrap();
        sound(&mut second);
    }
    assert_eq!(log_of(&second), entries);
    let merged = second.merge(&entries, &fold).unwrap();
    assert_eq!(merged, Merged { added: 0, known: 5 });
    assert_eq!(second.schedule(&item(A)).unwrap(), first.schedule(&item(A)).unwrap());
    assert_eq!(second.schedule(&item(B)).unwrap(), None);
}

#[test]
fn a_merge_refuses_a_taken_id_and_an_id_that_would_not_sort() {
    let mut store = store();
    append(&mut store, 1, &[practised(A, 1, 4)]);
    let mut other = log_of(&store).remove(0);
    other.machine = "another".into();
    assert!(matches!(store.merge(&[other.clone()], &fold), Err(StoreError::Conflict(_))));
    for bad in ["x", "FFFFFFFF-FFFF-7FFF-8FFF-FFFFFFFFFFFF", "01890000-0000-4000-8000-000000000000"] {
        other.id = EntryId::from_text(bad);
        assert!(matches!(store.merge(&[other.clone()], &fold), Err(StoreError::BadEntry { .. })), "{bad}");
    }
    assert_eq!(log_of(&store).len(), 1);
}

#[test]
fn a_check_finds_what_was_changed_behind_the_log_and_a_rebuild_repairs_it() {
    let mut store = store();
    append(&mut store, 1, &[practised(A, 1, 4), practised(B, 1, 3)]);
    store
        .conn
        .execute_batch(
            "UPDATE schedules SET due = '2030-01-01' WHERE item = 'coding/other';
             DELETE FROM tallies WHERE item = 'coding/other';
             INSERT INTO externals (item, title) VALUES ('coding/elsewhere.ghost', 'x');",
        )
        .unwrap();
    let found: Vec<(String, String, String)> = store
        .check(&fold)
        .unwrap()
        .into_iter()
        .map(|mismatch| (mismatch.place, mismatch.key, mismatch.problem))
        .collect();
    let expected = [
        ("schedules", "coding/other", "differs from what the log says"),
        ("tallies", "coding/other", "is missing"),
        ("externals", "coding/elsewhere.ghost", "does not follow from the log"),
    ];
    assert_eq!(found, expected.map(|(a, b, c)| (a.to_string(), b.to_string(), c.to_string())));
    assert_eq!(store.check(&fold).unwrap().len(), 3, "a check changes nothing");
    store.rebuild_projections(&fold).unwrap();
    sound(&mut store);
}

#[test]
fn an_unreadable_entry_is_named() {
    let mut store = store();
    let ids = append(&mut store, 1, &[practised(A, 1, 4)]);
    store.conn.execute("UPDATE log SET body = '{\"item\":3}'", []).unwrap();
    let found = store.check(&fold).unwrap();
    assert_eq!((found.len(), found[0].place.as_str()), (1, "log"));
    assert_eq!(found[0].key, ids[0].as_str());
    assert!(matches!(store.rebuild_projections(&fold), Err(StoreError::BadEntry { .. })));
}

#[test]
fn a_full_disk_leaves_nothing_half_done() {
    let mut store = store();
    append(&mut store, 1, &[practised(A, 1, 4)]);
    let pages: i64 = store.conn.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    store.conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
    let mut body = attempt(B, 2, Some(4));
    body.text = Some("x".repeat(100_000));
    let mut random = random();
    let error = store
        .append(
            &[practised(A, 2, 1), Body::Attempt(Box::new(body))],
            &mut Stamp::new(noon(2), &mut random),
            &fold,
        )
        .unwrap_err();
    assert!(matches!(error, StoreError::Full), "{error}");
    assert_eq!(log_of(&store).len(), 1);
    assert_eq!(store.schedule(&item(A)).unwrap().unwrap().repetitions, 1);
    sound(&mut store);
}

#[derive(Debug, Clone)]
enum Deed {
    Practise(u8, i64, u8),
    Void(usize),
    Amend(usize, u8),
    Rename(u8, u8),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        5 => (0u8..4, 0i64..10, 0u8..6).prop_map(|(item, on, score)| Deed::Practise(item, on, score)),
        2 => (0usize..30).prop_map(Deed::Void),
        2 => (0usize..30, 0u8..6).prop_map(|(entry, score)| Deed::Amend(entry, score)),
        1 => (0u8..4, 0u8..4).prop_map(|(from, to)| Deed::Rename(from, to)),
    ];
    prop::collection::vec(deed, 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever happens in whatever order, the projections say what a rebuild from the log says.
    #[test]
    fn projections_follow_the_log(deeds in deeds()) {
        let mut store = store();
        let name = |n: u8| item(&format!("{}/item-{n}", if n == 3 { "design" } else { "coding" }));
        let mut ids: Vec<EntryId> = Vec::new();
        for deed in deeds {
            let body = match deed {
                Deed::Practise(n, on, score) => {
                    let mut body = attempt("coding/x", on, Some(score));
                    body.item = name(n);
                    body.stands_for = (n == 1).then(|| name(2));
                    Body::Attempt(Box::new(body))
                }
                Deed::Rename(from, to) => Body::Alias { from: name(from), to: name(to) },
                Deed::Void(_) | Deed::Amend(..) if ids.is_empty() => continue,
                Deed::Void(n) => Body::Void { entry: ids[n % ids.len()].clone() },
                Deed::Amend(n, score) => {
                    Body::Amend { attempt: ids[n % ids.len()].clone(), score: Score::clamped(score) }
                }
            };
            ids.extend(append(&mut store, 1, &[body]));
        }
        prop_assert_eq!(store.check(&fold).unwrap(), vec![]);
    }
}
