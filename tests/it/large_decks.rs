//! Decks of thousands of cards: read once, then asked for card by card.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::Environment;

const CARDS: usize = 10_000;

fn deck(cards: impl IntoIterator<Item = String>) -> String {
    let card = |slug: String| json!({ "slug": slug, "front": format!("What is {slug}?"), "back": "That." });
    let cards: Vec<Value> = cards.into_iter().map(card).collect();
    json!({ "format": 1, "kind": "card", "name": "bench", "title": "Large", "topic": "much", "cards": cards })
        .to_string()
}

fn write(environment: &Environment, name: &str, text: &str) -> PathBuf {
    let folder = environment.folder().join(name);
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("deck.json");
    fs::write(&file, text).unwrap();
    file
}

fn use_decks(environment: &Environment, names: &[&str]) {
    let folders: Vec<String> =
        names.iter().map(|name| format!("{:?}", environment.folder().join(name))).collect();
    let config = environment.folder().join("config");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("config.toml"), format!("decks = [{}]\n", folders.join(", "))).unwrap();
}

/// A user with a deck of so many cards, and its file.
fn world(cards: usize) -> (Environment, PathBuf) {
    let environment = Environment::new().at("2026-01-05T09:00:00+01:00").seeded(1);
    let file = write(&environment, "deck", &deck((0..cards).map(|number| format!("card-{number:05}"))));
    use_decks(&environment, &["deck"]);
    (environment, file)
}

/// Other bytes of the same number and the same time.
fn spoil(file: &Path) {
    let before = fs::metadata(file).unwrap();
    fs::write(file, " ".repeat(usize::try_from(before.len()).unwrap())).unwrap();
    File::options().write(true).open(file).unwrap().set_modified(before.modified().unwrap()).unwrap();
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|item| item.get("id").unwrap_or(&item["item"]).as_str().unwrap())
        .collect()
}

#[test]
fn a_deck_that_did_not_change_is_not_read_again() {
    let (environment, file) = world(CARDS);
    let commands = [
        vec!["list", "--limit", "50", "--json"],
        vec!["list", "--topic", "much", "--limit", "3", "--json"],
        vec!["list", "--json"],
        vec!["show", "card/bench.card-09999", "--json"],
        vec!["show", "bench.card-00007"],
        vec!["show", "card-00008"],
        vec!["today"],
        vec!["today", "--json"],
        vec!["stats", "--json"],
        vec!["deck", "list"],
        vec!["30"],
    ];
    let run = || commands.iter().map(|words| environment.run(words).done()).collect::<Vec<_>>();
    let read = run();
    assert_eq!(
        ids(&read[1].json()["items"]),
        ["card/bench.card-00000", "card/bench.card-00001", "card/bench.card-00002"]
    );
    assert!(ids(&read[2].json()["items"]).len() > CARDS);
    assert_eq!(read[3].json()["item"]["title"], "What is card-09999?");
    assert_eq!(read[3].json()["item"]["topic"], "much");
    spoil(&file);
    for (words, (before, after)) in commands.iter().zip(read.iter().zip(run())) {
        assert_eq!(*before, after, "{words:?}");
    }
    fs::write(&file, "{}").unwrap();
    let changed = environment.run(["list", "card", "--json"]).done();
    assert!(changed.stderr.contains("a deck is left out"), "{}", changed.stderr);
    assert!(!changed.stdout.contains("card/bench."), "{}", changed.stdout);
}

#[test]
fn the_cards_of_a_changed_deck_are_the_new_ones() {
    let (environment, _) = world(3);
    environment.run(["list"]).done();
    write(&environment, "deck", &deck(["zebra".into(), "card-00001".into()]));
    let listed = environment.run(["list", "--deck", "BENCH", "--json"]).done().json();
    assert_eq!(ids(&listed["items"]), ["card/bench.zebra", "card/bench.card-00001"]);
    assert_eq!(environment.run(["show", "card/bench.card-00000"]).status, Some(2));
}

#[test]
fn a_typo_is_answered_with_the_nearest_card_or_deck() {
    let (environment, _) = world(30);
    let missed = environment.run(["show", "bench.card-0017"]);
    assert_eq!(missed.status, Some(2));
    assert!(missed.stderr.contains("card/bench.card-00017"), "{}", missed.stderr);
    let missed = environment.run(["list", "--deck", "bensh"]);
    assert!(missed.stderr.contains("did you mean bench?"), "{}", missed.stderr);
    let missed = environment.run(["solution", "card-00017"]);
    assert!(missed.stderr.contains("drill cards"), "{}", missed.stderr);
}

#[test]
fn what_is_shown_of_the_day_is_what_is_planned_of_all_that_is_due() {
    let (environment, _) = world(40);
    for number in 0..12 {
        let (card, score) = (format!("card/bench.card-{number:05}"), if number % 3 == 0 { "5" } else { "2" });
        let day = format!("2026-01-0{} 10:00", 1 + number % 4);
        environment.run(["record", &card, "--score", score, "--at", &day]).done();
    }
    let whole = environment.run(["today", "--minutes", "5", "--json"]).done().json();
    assert_eq!((ids(&whole["queue"]).len(), ids(&whole["left_out"]).len()), (5, 7), "{whole}");
    let shown = environment.run(["today", "--minutes", "5"]).done().stdout;
    let lines: Vec<&str> = shown.lines().filter(|line| line.contains("card/bench.")).collect();
    assert_eq!(lines.len(), 5, "{shown}");
    for (line, item) in lines.iter().zip(ids(&whole["queue"])) {
        assert!(line.contains(item), "{item} in {shown}");
    }
    let stats = environment.run(["stats", "--json"]).done().json();
    assert_eq!(stats["due_today"], 12);
    // cards that were practised are not offered as new ones
    let long = environment.run(["today", "--minutes", "600", "--json"]).done().json();
    let of = |reason: &str| {
        let lines = long["queue"].as_array().unwrap().iter().filter(|line| line["reason"] == reason);
        lines.filter(|line| line["kind"] == "card").count()
    };
    assert_eq!((of("due") + of("overdue"), of("new")), (12, 10), "{long}");
}

#[test]
fn a_card_that_left_its_deck_is_not_planned_and_leaves_its_place_to_the_next() {
    let (environment, _) = world(4);
    for number in 0..4 {
        let card = format!("card/bench.card-{number:05}");
        environment.run(["record", &card, "--score", "2", "--at", "2026-01-02 10:00"]).done();
    }
    write(&environment, "deck", &deck((2..4).map(|number| format!("card-{number:05}"))));
    let shown = environment.run(["today", "--minutes", "2"]).done().stdout;
    assert!(!shown.contains("card-00000") && !shown.contains("card-00001"), "{shown}");
    assert!(shown.contains("card-00002") && shown.contains("card-00003"), "{shown}");
}

#[test]
fn of_two_large_decks_of_one_name_the_second_is_left_out() {
    let (environment, _) = world(3);
    write(&environment, "again", &deck(["other".into()]));
    use_decks(&environment, &["deck", "again"]);
    for _ in 0..2 {
        let listed = environment.run(["list", "--deck", "bench", "--json"]).done();
        assert_eq!(ids(&listed.json()["items"]).len(), 3, "{}", listed.stdout);
        assert!(listed.stderr.contains("again/deck.json"), "{}", listed.stderr);
        assert_ne!(environment.run(["show", "card/bench.other"]).status, Some(0));
    }
}
