//! Practice that is told: `record`, `amend`, `undo`, and what `show`, `history`, `stats`, `today` make of it.

use serde_json::json;

use crate::world::World;

const ITEM: &str = "coding/two-coupons";

#[test]
fn a_recorded_practice_shows_everywhere() {
    let world = World::new();
    let recorded = world.json(&[
        "record",
        "two-coupons",
        "--score",
        "4",
        "--minutes",
        "20",
        "--hints",
        "1",
        "--failed",
        "2",
        "--solved",
        "--note",
        "missed the empty case",
        "--at",
        "2026-01-04 21:40",
    ]);
    assert_eq!(recorded["item"], ITEM);
    assert_eq!(recorded["score"], 4);
    assert_eq!(recorded["schedule"]["due"], "2026-01-05");
    let shown = world.json(&["show", ITEM]);
    assert_eq!(shown["schedule"], recorded["schedule"]);
    assert_eq!((&shown["item"]["attempts"], &shown["item"]["due"]), (&json!(1), &json!("2026-01-05")));
    let history = world.json(&["history"]);
    let attempt = &history["attempts"][0];
    assert_eq!(attempt["id"], recorded["attempt"]);
    assert_eq!(attempt["started_at"], "2026-01-04T21:40:00.000+01:00");
    assert_eq!((&attempt["day"], &attempt["seconds"]), (&json!("2026-01-04"), &json!(1200)));
    assert_eq!((&attempt["bounds"], &attempt["predicted"]), (&json!(null), &json!(null)));
    assert_eq!(attempt["evidence"], json!({ "solved": true, "hints": 1, "failed_submits": 2 }));
    let stats = world.json(&["stats"]);
    assert_eq!((&stats["attempts"], &stats["minutes"]), (&json!(1), &json!(20)));
    assert_eq!((&stats["streak_days"], &stats["due_today"]), (&json!(1), &json!(1)));
    assert_eq!(stats["forecast"].as_array().unwrap().len(), 7);
    let today = world.json(&["today"]);
    assert_eq!(today["queue"][0]["item"], ITEM);
    assert_eq!((&today["queue"][0]["reason"], &today["queue"][0]["minutes"]), (&json!("due"), &json!(20)));
    let due = world.json(&["list", "--due"]);
    assert_eq!(due["items"].as_array().unwrap().len(), 1);
}

#[test]
fn before_the_first_attempt_there_is_no_schedule() {
    let shown = World::new().json(&["show", ITEM]);
    assert_eq!((&shown["schedule"], &shown["attempts"]), (&json!(null), &json!([])));
}

#[test]
fn amend_and_undo_are_new_entries_and_change_the_schedule() {
    let world = World::new();
    let recorded = world.json(&["record", ITEM, "--score", "5"]);
    let id = recorded["attempt"].as_str().unwrap();
    let amended = world.json(&["amend", &id[..18], "--score", "1"]);
    assert_eq!((&amended["attempt"], &amended["score"]), (&recorded["attempt"], &json!(1)));
    assert_eq!(amended["schedule"]["repetitions"], 0);
    assert_eq!(world.json(&["history"])["attempts"][0]["amended"], true);
    let undone = world.json(&["undo"]);
    assert_eq!(undone["kind"], "amend");
    assert_eq!(undone["schedule"], recorded["schedule"]);
    assert_eq!(world.json(&["undo"])["schedule"], json!(null));
    assert_eq!(world.json(&["history"])["attempts"][0]["voided"], true);
    assert_eq!(world.json(&["stats"])["attempts"], 0);
    let nothing = world.run(&["undo"]);
    assert_eq!((nothing.status, nothing.stdout.as_str()), (Some(1), ""));
}

#[test]
fn an_attempt_that_does_not_exist_or_was_taken_back_is_not_amended() {
    let world = World::new();
    assert_eq!(world.run(&["amend", "0193", "--score", "3"]).status, Some(2));
    let id = world.json(&["record", ITEM, "--score", "5"])["attempt"].as_str().unwrap().to_string();
    world.json(&["undo"]);
    assert_eq!(world.run(&["amend", &id, "--score", "3"]).status, Some(2));
}

#[test]
fn names_links_and_numbers_lead_to_one_item_each() {
    let world = World::new();
    let item = |words: &[&str]| {
        let arguments = [&["record"], words, &["--score", "3"]].concat();
        world.json(&arguments)["item"].as_str().unwrap().to_string()
    };
    let link = "https://www.example.com/problems/knight-moves/?tab=x";
    assert_eq!(item(&[link]), "coding/elsewhere.knight-moves");
    assert_eq!(item(&["http://example.com/problems/knight-moves"]), "coding/elsewhere.knight-moves");
    assert_eq!(item(&["https://other.org/knight-moves"]), "coding/elsewhere.other-org-knight-moves");
    assert_eq!(item(&["lc", "999999"]), "coding/elsewhere.leetcode-999999");
    assert_eq!(item(&["LeetCode 999999"]), "coding/elsewhere.leetcode-999999");
    assert_eq!(item(&["elsewhere.knight-moves"]), "coding/elsewhere.knight-moves");
    let shown = world.json(&["show", "coding/elsewhere.knight-moves"]);
    assert_eq!((&shown["item"]["title"], &shown["item"]["attempts"]), (&json!("knight moves"), &json!(3)));
}

#[test]
fn a_typo_is_answered_with_the_nearest_name_and_records_nothing() {
    let world = World::new();
    for typo in ["two-coupns", "coding/two-coupns"] {
        let outcome = world.run(&["record", typo, "--score", "3"]);
        assert_eq!(outcome.status, Some(2));
        assert!(outcome.stderr.contains("coding/two-coupons"), "{}", outcome.stderr);
    }
    assert_eq!(world.json(&["history"])["attempts"], json!([]));
    let filter = world.run(&["list", "--pattern", "sliding-windw"]);
    assert_eq!(filter.status, Some(2));
    assert!(filter.stderr.contains("sliding-window"), "{}", filter.stderr);
}

#[test]
fn the_day_begins_at_four_and_an_attempt_keeps_its_own() {
    let mut world = World::new();
    world.json(&["record", ITEM, "--score", "4", "--at", "2026-01-05T03:59:00+01:00"]);
    world.json(&["record", ITEM, "--score", "4", "--at", "2026-01-05T23:00:00-08:00"]);
    let days: Vec<_> = world.json(&["history"])["attempts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|attempt| attempt["day"].as_str().unwrap().to_string())
        .collect();
    assert_eq!(days, ["2026-01-05", "2026-01-04"]);
    world.set_clock("2026-01-06T03:00:00+01:00");
    assert_eq!(world.json(&["today"])["day"], "2026-01-05");
}

#[test]
fn the_list_gives_no_pattern_away_and_honours_its_limit() {
    let world = World::new();
    let outcome = world.run(&["list", "coding", "--limit", "5"]);
    assert_eq!(outcome.stdout.lines().count(), 7, "titles, five items, their number: {}", outcome.stdout);
    assert!(!outcome.stdout.contains("sliding-window") && !outcome.stdout.contains("\u{1b}["));
    let listed = world.json(&["list", "coding", "--limit", "5"]);
    let items = listed["items"].as_array().unwrap();
    assert!(items.len() == 5 && items.iter().all(|item| item["pattern"].is_string()));
}

#[test]
fn commands_that_run_at_once_lose_nothing() {
    let world = World::new();
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| world.json(&["record", ITEM, "--score", "4"]));
        }
    });
    assert_eq!(world.json(&["history"])["attempts"].as_array().unwrap().len(), 6);
}

#[test]
fn a_store_that_is_none_is_an_error_of_the_store_and_is_left_alone() {
    let world = World::new();
    world.json(&["record", ITEM, "--score", "4"]);
    let file = world.store_file();
    std::fs::write(&file, "no database").unwrap();
    let outcome = world.run(&["history"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(4), ""));
    assert!(outcome.stderr.contains("is not a database"), "{}", outcome.stderr);
    assert_eq!(std::fs::read(&file).unwrap(), b"no database");
}

#[test]
fn a_fixed_seed_and_a_standing_clock_still_give_each_entry_its_own_id() {
    let world = World::new().seeded(7);
    for _ in 0..3 {
        world.json(&["record", ITEM, "--score", "4"]);
    }
    assert_eq!(world.json(&["history"])["attempts"].as_array().unwrap().len(), 3);
}
