//! The life of a session row: one at a time, checkpoints, taking over, finishing once; and its inbox.

use super::*;
use crate::store::fixtures::*;

const ITEM: &str = "coding/two-coupons";

fn owner(pid: u32) -> Owner {
    Owner { pid, boot: "boot".into(), started: 1000 + u64::from(pid) }
}

fn row(id: &str, pid: u32) -> SessionRow {
    SessionRow {
        id: id.into(),
        item: item(ITEM),
        kind: Kind::Coding,
        state: "{}".into(),
        created_at: noon(1),
        checkpoint_at: noon(1),
        owner: owner(pid),
        ended: None,
    }
}

fn alive(owner: &Owner) -> bool {
    owner.pid < 100
}

fn body(session: &str) -> Body {
    let mut body = attempt(ITEM, 1, Some(4));
    body.session = Some(session.into());
    Body::Attempt(Box::new(body))
}

fn finish(store: &mut Store, id: &str, entries: &[Body]) -> Result<Vec<EntryId>> {
    let mut random = random();
    store.finish_session(id, Ended::Finished, entries, &mut Stamp::new(noon(1), &mut random), &fold)
}

#[test]
fn one_session_lives_at_a_time_and_a_dead_owners_is_interrupted() {
    let mut store = store();
    store.begin_session(&row("a", 1), &alive).unwrap();
    assert!(
        matches!(store.begin_session(&row("b", 2), &alive), Err(BeginError::Live(open)) if open.id == "a")
    );
    let dead = |_: &Owner| false;
    let refused = store.begin_session(&row("b", 2), &dead);
    assert!(matches!(refused, Err(BeginError::Interrupted(open)) if *open == row("a", 1)));
    assert_eq!(store.open_session(&alive).unwrap(), Some((row("a", 1), Liveness::Live)));
    assert_eq!(store.open_session(&dead).unwrap(), Some((row("a", 1), Liveness::Interrupted)));
}

#[test]
fn a_checkpoint_is_what_a_resume_finds() {
    let mut store = store();
    store.begin_session(&row("a", 100), &alive).unwrap();
    store.checkpoint("a", "{\"phase\":2}", noon(2)).unwrap();
    let taken = store.take_over("a", &owner(5), &alive).unwrap();
    assert_eq!(
        (taken.state.as_str(), taken.checkpoint_at, &taken.owner),
        ("{\"phase\":2}", noon(2), &owner(5))
    );
    assert!(
        matches!(store.take_over("a", &owner(6), &alive), Err(BeginError::Live(_))),
        "one of two gets it"
    );
    assert!(matches!(store.take_over("zzz", &owner(6), &alive), Err(BeginError::Store(_))));
}

#[test]
fn finishing_writes_the_attempt_and_closes_in_one() {
    let mut store = store();
    store.begin_session(&row("a", 1), &alive).unwrap();
    finish(&mut store, "a", &[body("a")]).unwrap();
    assert_eq!(store.open_session(&alive).unwrap(), None);
    assert_eq!(store.session("a").unwrap().unwrap().ended, Some(Ended::Finished));
    assert!(matches!(finish(&mut store, "a", &[body("a")]), Err(StoreError::SessionClosed(_))));
    assert!(matches!(store.checkpoint("a", "{}", noon(3)), Err(StoreError::SessionClosed(_))));
    assert_eq!(store.attempts(&item(ITEM)).unwrap().len(), 1);
    store.begin_session(&row("b", 2), &alive).unwrap();
}

#[test]
fn a_finish_that_fails_leaves_the_session_open_and_the_log_empty() {
    let mut store = store();
    store.begin_session(&row("a", 1), &alive).unwrap();
    let broken = Body::Void { entry: EntryId::new(noon(0), 1) };
    assert!(finish(&mut store, "a", &[body("a"), broken]).is_err());
    assert!(store.open_session(&alive).unwrap().is_some());
    assert!(store.is_empty().unwrap());
    finish(&mut store, "a", &[body("a")]).unwrap();
}

#[test]
fn a_checkpoint_never_waits_for_another_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("drill.db");
    let mut store = Store::open(&path, &mut random()).unwrap();
    let mut other = Store::open(&path, &mut random()).unwrap();
    store.begin_session(&row("a", 1), &alive).unwrap();
    let lock = other.write().unwrap();
    assert!(matches!(store.checkpoint("a", "{}", noon(2)), Err(StoreError::Busy)));
    drop(lock);
    store.checkpoint("a", "{}", noon(2)).unwrap();
}

#[test]
fn a_request_is_taken_once_answered_and_read() {
    let mut store = store();
    assert!(matches!(store.post("a", "{}"), Err(StoreError::SessionClosed(_))));
    store.begin_session(&row("a", 1), &alive).unwrap();
    let first = store.post("a", "{\"key\":\"run\"}").unwrap();
    store.post("a", "{\"key\":\"hint\"}").unwrap();
    let taken = store.take_requests("a").unwrap();
    assert_eq!((taken.len(), taken[0].id, taken[0].command.as_str()), (2, first, "{\"key\":\"run\"}"));
    assert_eq!(store.take_requests("a").unwrap(), []);
    assert_eq!(store.read_reply(first).unwrap(), None);
    store.reply(first, "{\"ok\":true}").unwrap();
    assert_eq!(store.read_reply(first).unwrap().as_deref(), Some("{\"ok\":true}"));
}

#[test]
fn a_resumed_session_does_not_obey_old_commands() {
    let mut store = store();
    store.begin_session(&row("a", 100), &alive).unwrap();
    store.post("a", "{}").unwrap();
    store.take_over("a", &owner(5), &alive).unwrap();
    assert_eq!(store.take_requests("a").unwrap(), []);
}
