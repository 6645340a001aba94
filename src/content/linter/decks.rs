//! Deck files: questions and cards in full, problems and systems by their folders.

use std::collections::{HashMap, HashSet};

use super::report::Report;
use super::words::{count, distinct, minutes};
use crate::content::format::{CardDeck, Deck, StarDeck};
use crate::content::json::Path;
use crate::model::Slug;

/// The name of shipped decks.
const SHIPPED: &str = "drill";

/// Names that no deck of a user may have: shipped decks, own cards, practice from other places.
const RESERVED: [&str; 3] = [SHIPPED, "mine", "elsewhere"];

/// Longer backs are more than one fact.
const LONGEST_BACK: usize = 1_000;

/// What stands in the deck itself. `shipped` is known by where the deck is, if it is known. `cards` remembers the slugs
/// of all card decks, with the file of each.
pub fn check(
    report: &mut Report<'_>,
    file: &str,
    deck: &Deck,
    shipped: Option<bool>,
    cards: &mut HashMap<Slug, String>,
) {
    let name = deck.name().as_str();
    let wrong = match shipped {
        Some(true) => (name != SHIPPED).then(|| format!("shipped decks are called `{SHIPPED}`")),
        Some(false) => RESERVED.contains(&name).then(|| format!("the name `{name}` is taken")),
        None => (name != SHIPPED && RESERVED.contains(&name)).then(|| format!("the name `{name}` is taken")),
    };
    if let Some(message) = wrong {
        report.error_with(&Path::from("name"), message, "the name becomes part of each item's id");
    }
    match deck {
        Deck::Coding(deck) => {
            let items = Path::from("items");
            let slugs =
                deck.items.iter().enumerate().map(|(index, item)| (items.at(index).key("slug"), &item.slug));
            distinct(report, "item", slugs);
            weeks(report, deck.items.iter().map(|item| item.week));
        }
        Deck::Design(deck) => {
            let items = Path::from("items");
            let slugs =
                deck.items.iter().enumerate().map(|(index, item)| (items.at(index).key("slug"), &item.slug));
            distinct(report, "item", slugs);
            weeks(report, deck.items.iter().map(|item| item.week));
        }
        Deck::Star(deck) => questions(report, deck),
        Deck::Card(deck) => check_cards(report, file, deck, cards),
    }
}

fn weeks(report: &mut Report<'_>, weeks: impl Iterator<Item = Option<u32>>) {
    for (index, week) in weeks.enumerate() {
        if let Some(week) = week.filter(|week| !(1..=52).contains(week)) {
            report.error(&Path::from("items").at(index).key("week"), format!("week {week} is not 1 to 52"));
        }
    }
}

fn questions(report: &mut Report<'_>, deck: &StarDeck) {
    let themes = Path::from("themes");
    distinct(
        report,
        "theme",
        deck.themes.iter().enumerate().map(|(index, theme)| (themes.at(index).key("id"), &theme.id)),
    );
    let path = Path::from("questions");
    distinct(
        report,
        "question",
        deck.questions
            .iter()
            .enumerate()
            .map(|(index, question)| (path.at(index).key("slug"), &question.slug)),
    );
    for (index, question) in deck.questions.iter().enumerate() {
        let here = path.at(index);
        if !deck.themes.iter().any(|theme| theme.id == question.theme) {
            let known: Vec<&str> = deck.themes.iter().map(|theme| theme.id.as_str()).collect();
            let message = format!("there is no theme `{}`", question.theme);
            report.error_with(&here.key("theme"), message, format!("the themes are {}", known.join(", ")));
        }
        minutes(report, &here.key("minutes"), question.minutes, 60);
        count(report, &here.key("signals"), question.signals.len(), 1, usize::MAX);
        let signals = here.key("signals");
        distinct(
            report,
            "signal",
            question.signals.iter().enumerate().map(|(at, signal)| (signals.at(at), signal.as_str())),
        );
        count(report, &here.key("probes"), question.probes.len(), 2, 4);
        count(report, &here.key("good_signs"), question.good_signs.len(), 2, usize::MAX);
        count(report, &here.key("red_flags"), question.red_flags.len(), 2, usize::MAX);
    }
    let used: HashSet<&Slug> = deck.questions.iter().map(|question| &question.theme).collect();
    for (index, theme) in deck.themes.iter().enumerate().filter(|(_, theme)| !used.contains(&theme.id)) {
        report.warning(&themes.at(index), format!("no question has the theme `{}`", theme.id));
    }
}

fn check_cards(report: &mut Report<'_>, file: &str, deck: &CardDeck, known: &mut HashMap<Slug, String>) {
    let path = Path::from("cards");
    for (index, card) in deck.cards.iter().enumerate() {
        let here = path.at(index);
        if let Some(other) = known.insert(card.slug.clone(), file.to_string()) {
            let place = if other == file { "in this deck".to_string() } else { format!("in {other}") };
            report.error(&here.key("slug"), format!("another card {place} is called `{}`", card.slug));
        }
        if card.back.len() > LONGEST_BACK {
            report.warning_with(&here.key("back"), "a long answer for one minute", "make two cards of it");
        }
    }
    let fronts =
        deck.cards.iter().enumerate().map(|(index, card)| (path.at(index).key("front"), card.front.as_str()));
    distinct(report, "front", fronts);
}
