//! The library over shipped decks and the decks of a user.

use std::fs;
use std::path::Path;

use super::*;
use crate::content::SourceFile;
use crate::content::fixture::{self, FILES};
use crate::model::{Difficulty, ItemId, Kind};

fn id(text: &str) -> ItemId {
    text.parse().unwrap()
}

fn ids(library: &Library) -> Vec<&str> {
    library.items().iter().map(|item| item.id.as_str()).collect()
}

#[test]
fn the_list_holds_every_kind_in_its_order() {
    let library = Library::from_table(FILES);
    assert_eq!(library.left_out(), []);
    assert_eq!(
        ids(&library),
        ["coding/add-up", "design/visit-counter", "star/conflict-1", "star/conflict-2", "card/pair-sum"]
    );
    let problem = library.get(&id("coding/add-up")).unwrap();
    assert_eq!(problem.title, "Add it up");
    assert_eq!((problem.difficulty, problem.minutes, problem.week), (Some(Difficulty::Easy), 15, Some(1)));
    assert_eq!(problem.pattern.as_ref().unwrap().as_str(), "prefix-sums");
    let card = library.get(&id("card/pair-sum")).unwrap();
    assert_eq!((card.title.as_str(), card.minutes), ("Why does \"two", 1));
    assert_eq!(card.topic.as_ref().unwrap().as_str(), "patterns");
    assert_eq!(
        library.get(&id("design/visit-counter")).unwrap().family.as_ref().unwrap().as_str(),
        "counting"
    );
    assert_eq!(library.themes()[0].title, "Conflict");
}

#[test]
fn details_are_there_when_asked_for() {
    let library = Library::from_table(FILES);
    let files = library.problem(&id("coding/add-up")).unwrap();
    assert_eq!(files.problem.hints.len(), 3);
    assert_eq!(files.solutions.iter().map(|s| s.language).collect::<Vec<_>>(), ["go", "python"]);
    assert!(files.solution("python").unwrap().text.contains("return sum"));
    assert_eq!(files.brute.as_ref().unwrap().file, "brute.py");
    assert_eq!(
        files.wrong.iter().map(|wrong| wrong.file.as_str()).collect::<Vec<_>>(),
        ["first-only.py", "starts-at-one.py", "too-slow.py"]
    );
    files.tests().unwrap();
    assert_eq!(library.design(&id("design/visit-counter")).unwrap().design.cruxes.len(), 3);
    assert_eq!(library.question(&id("star/conflict-2")).unwrap().question, "Introduce yourself.");
    assert_eq!(library.card(&id("card/pair-sum")).unwrap().back, "It drops nothing.");
    assert_eq!(library.curriculum().unwrap().phases.len(), 1);
    assert!(library.problem(&id("coding/none")).is_err());
    assert!(library.problem(&id("card/pair-sum")).is_err());
}

#[test]
fn names_are_found_as_people_type_them() {
    let library = Library::from_table(FILES);
    for text in ["coding/add-up", "add-up", " Add-Up ", "CODING/ADD-UP"] {
        assert_eq!(library.find(text, None).unwrap().id, id("coding/add-up"), "{text}");
    }
    assert!(library.find("add-up", Some(Kind::Star)).is_err());
    let Err(Miss::Unknown { nearest, .. }) = library.find("visit-conter", None) else { panic!("found") };
    assert_eq!(nearest, [id("design/visit-counter")]);
    let Err(Miss::Unknown { nearest, .. }) = library.find("conflict", None) else { panic!("found") };
    assert_eq!(nearest, [id("star/conflict-1"), id("star/conflict-2")]);
    let Err(Miss::Unknown { nearest, .. }) = library.find("zzzzzz", None) else { panic!("found") };
    assert_eq!(nearest, []);
    assert_eq!(library.twins_of("leetcode 1480")[0].id, id("coding/add-up"));
    assert!(library.twins_of("LeetCode 2").is_empty());
}

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn coding_deck(folder: &Path) {
    let deck = r#"{"format": 1, "kind": "coding", "name": "mine", "title": "Mine",
        "items": [{"slug": "broken"}, {"slug": "missing"}, {"slug": "add-up"}, {"slug": "other"}]}"#;
    write(folder, "deck.json", deck);
    write(folder, "broken/problem.json", &fixture::PROBLEM.replace("\"brief\"", "\"breif\""));
    write(
        folder,
        "add-up/problem.json",
        &fixture::PROBLEM.replace("\"variants\": []", "\"variants\": [\"other\", \"no\"]"),
    );
    write(folder, "other/problem.json", fixture::PROBLEM);
    write(folder, "add-up/statement.md", fixture::STATEMENT);
    write(folder, "add-up/editorial.md", "x");
    write(folder, "add-up/tests.json", fixture::TESTS);
    write(folder, "add-up/solutions/solution.py", "pass");
}

#[test]
fn what_is_wrong_in_a_users_deck_is_left_out_and_reported() {
    let folder = tempfile::tempdir().unwrap();
    coding_deck(folder.path());
    let mut library = Library::from_table(FILES);
    library.add_folder(folder.path());
    assert_eq!(
        ids(&library)[..4],
        ["coding/add-up", "coding/mine.add-up", "coding/mine.other", "design/visit-counter"]
    );
    let messages: Vec<&str> = library.left_out().iter().map(|found| found.message.as_str()).collect();
    assert_eq!(messages, ["unknown field `breif`", "the deck names it, but there is no such file"]);
    let broken = &library.left_out()[0];
    assert!(broken.file.ends_with("broken/problem.json"), "{}", broken.file);
    assert_eq!((broken.line, broken.column, broken.path.as_str()), (8, 3, "breif"));
    assert_eq!(broken.hint.as_deref(), Some("did you mean `brief`?"));
    assert_eq!(library.variants(&id("coding/mine.add-up")), [id("coding/mine.other")]);
    assert_eq!(library.problem(&id("coding/mine.add-up")).unwrap().solutions.len(), 1);
    // The shipped one wins a bare slug; the user's own is a dot away.
    assert_eq!(library.find("add-up", None).unwrap().id, id("coding/add-up"));
    assert_eq!(library.find("mine.add-up", None).unwrap().id, id("coding/mine.add-up"));
    assert_eq!(library.find("other", None).unwrap().id, id("coding/mine.other"));
}

#[test]
fn a_deck_that_is_no_deck_stops_nothing() {
    let empty = tempfile::tempdir().unwrap();
    let broken = tempfile::tempdir().unwrap();
    write(broken.path(), "deck.json", "{\"format\": 1, \"kind\": \"card\"");
    let taken = tempfile::tempdir().unwrap();
    write(taken.path(), "deck.json", fixture::CARDS);
    let future = tempfile::tempdir().unwrap();
    write(future.path(), "deck.json", &fixture::CARDS.replace("\"format\": 1", "\"format\": 2"));
    let mut library = Library::from_table(FILES);
    let before = library.items().len();
    for path in [empty.path(), broken.path(), taken.path(), future.path(), Path::new("/no/such/folder")] {
        library.add_folder(path);
    }
    assert_eq!(library.items().len(), before);
    let messages: Vec<&str> = library.left_out().iter().map(|found| found.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "no such file",
            "the file ends too early (EOF while parsing an object)",
            "the name `drill` belongs to the shipped decks",
            "format 2 is not known here; this drill reads format 1",
            "no such file"
        ]
    );
}

#[test]
fn two_decks_of_one_name_do_not_mix() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for folder in [&one, &two] {
        write(folder.path(), "deck.json", &fixture::CARDS.replace("\"drill\"", "\"mine\""));
    }
    let mut library = Library::from_table(FILES);
    library.add_folder(one.path());
    library.add_folder(two.path());
    assert!(library.get(&id("card/mine.pair-sum")).is_some());
    assert_eq!(library.decks().len(), 5);
    assert!(library.left_out()[0].message.starts_with("another card deck is called `mine`"));
}

#[test]
fn what_was_remembered_serves_like_what_was_read() {
    let folder = tempfile::tempdir().unwrap();
    coding_deck(folder.path());
    let mut read = Library::from_table(FILES);
    read.add_folder(folder.path());
    let remembered: Vec<(SourceFile, FileMetadata)> = scan_folder(folder.path())
        .unwrap()
        .into_iter()
        .map(|file| {
            let json = metadata_to_cache(&file_metadata(folder.path(), &file));
            assert_eq!(metadata_from_cache(&json.replace("\"version\":\"", "\"version\":\"9")), None);
            assert_eq!(metadata_from_cache(&json[1..]), None);
            (file, metadata_from_cache(&json).unwrap())
        })
        .collect();
    assert_eq!(remembered.len(), 4);
    let mut again = Library::from_table(FILES);
    again.add_metadata(folder.path(), remembered);
    assert_eq!(again.items(), read.items());
    assert_eq!(again.left_out(), read.left_out());
    assert_eq!(again.decks(), read.decks());
}

#[test]
fn a_shelved_deck_keeps_its_cards_elsewhere_and_still_reads_their_texts() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "deck.json", &fixture::CARDS.replace("\"drill\"", "\"mine\""));
    let file = scan_folder(folder.path()).unwrap().remove(0);
    let read = file_metadata(folder.path(), &file);
    let (kept, cards) = shelve(&read);
    assert_eq!(metadata_from_cache(&metadata_to_cache(&kept)).as_ref(), Some(&kept));
    let FileMetadata::Shelved { deck, cards: count } = kept else { panic!("{kept:?}") };
    assert_eq!((deck.items.len(), count, cards.len()), (0, 1, 1));
    let mut library = Library::from_table(FILES);
    let mut whole = Library::from_table(FILES);
    library.add_shelved(folder.path(), file, deck, count, 7);
    whole.add_folder(folder.path());
    let shelf = library.shelf_of(&id("card/mine.pair-sum")).unwrap();
    assert_eq!(shelf.number, 7);
    assert_eq!(library.decks(), whole.decks());
    assert_eq!(library.get(&id("card/mine.pair-sum")), None);
    let item = library.shelved_item(shelf, cards[0].clone());
    assert_eq!(Some(&item), whole.get(&id("card/mine.pair-sum")));
    assert_eq!(library.find_among("mine.pair-sum", None, std::slice::from_ref(&item)).unwrap(), &item);
    assert_eq!(library.card(&item.id).unwrap(), whole.card(&item.id).unwrap());
    assert!(library.shelf_of(&id("card/other.pair-sum")).is_none());
}

#[test]
fn a_deck_with_a_card_twice_is_not_shelved() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "deck.json", &fixture::CARDS.replace("\"drill\"", "\"mine\""));
    let file = scan_folder(folder.path()).unwrap().remove(0);
    let FileMetadata::Deck(mut deck) = file_metadata(folder.path(), &file) else { panic!("no deck") };
    deck.items.push(deck.items[0].clone());
    let twice = FileMetadata::Deck(deck);
    assert_eq!(shelve(&twice), (twice, Vec::new()));
}

#[test]
fn a_card_that_moved_in_its_deck_is_still_the_same_card() {
    let folder = tempfile::tempdir().unwrap();
    let deck = |cards: &str| {
        format!(
            r#"{{"format": 1, "kind": "card", "name": "mine", "title": "M", "topic": "t", "cards": [{cards}]}}"#
        )
    };
    let (a, b) =
        (r#"{"slug": "a", "front": "A", "back": "1"}"#, r#"{"slug": "b", "front": "B", "back": "2"}"#);
    write(folder.path(), "deck.json", &deck(&format!("{a}, {b}")));
    let mut library = Library::default();
    library.add_folder(folder.path());
    write(folder.path(), "deck.json", &deck(&format!("{b}, {a}")));
    assert_eq!(library.card(&id("card/mine.a")).unwrap().back, "1");
    write(folder.path(), "deck.json", &deck(b));
    let mut library_after = Library::default();
    library_after.add_folder(folder.path());
    assert!(library_after.card(&id("card/mine.a")).is_err());
}

#[test]
fn fields_in_another_order_are_read_as_well() {
    let text = r#"{"brief": {"title": 1}, "minutes": 5, "topics": [], "pattern": "p", "difficulty": "hard", "title": "T"}"#;
    let head = head::read(text, true).unwrap();
    assert_eq!((head.title.as_str(), head.minutes, head.difficulty), ("T", 5, Some(Difficulty::Hard)));
    assert_eq!(head::read(r#"{"title": "T"}"#, true), None);
    assert_eq!(head::read("[[[", false), None);
}
