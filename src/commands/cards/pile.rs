//! Which cards come, and in which order: what is due, what did not come well earlier today, what is new. It reads and
//! writes nothing down.

use std::collections::{BTreeMap, BTreeSet};

use rand::Rng;
use rand::seq::SliceRandom;

use crate::content::Item;
use crate::content::library::CARD_MINUTES;
use crate::error::{Error, Result};
use crate::model::{Body, Day, ItemId, Kind, Resolved, Score, Slug};
use crate::schedule::queue::{DueItem, queue};
use crate::store::{HistoryFilter, OwnCard, Store, Which};

/// The topic under which the user's own cards go.
pub const OWN: &str = "mine";

/// Why a card comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its day has come.
    Due,
    /// It did not come well earlier today.
    Again,
    /// It was never practised.
    New,
    /// It was asked for, whatever its day.
    Cram,
}

impl Why {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Why::Due => "due",
            Why::Again => "again",
            Why::New => "new",
            Why::Cram => "cram",
        }
    }
}

/// A card to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// The card.
    pub item: ItemId,
    /// What it is about.
    pub about: String,
    /// Why it comes.
    pub why: Why,
    /// The day of its last attempt that may move the schedule, if that day is today.
    pub practised_on: Option<Day>,
}

/// All cards, by id: what each is about.
struct Known(BTreeMap<ItemId, String>);

impl Known {
    fn new(cards: &[Item], own: &[OwnCard], topic: Option<&str>) -> Known {
        let mut known = BTreeMap::new();
        for item in cards {
            let about = item.topic.as_ref().map_or(item.deck.as_str(), Slug::as_str);
            if topic.is_none_or(|topic| about.eq_ignore_ascii_case(topic)) {
                known.insert(item.id.clone(), about.to_string());
            }
        }
        if topic.is_none_or(|topic| topic.eq_ignore_ascii_case(OWN)) {
            for card in own {
                known.insert(card.item.clone(), OWN.to_string());
            }
        }
        Known(known)
    }

    fn pick(&self, item: &ItemId, why: Why, practised_on: Option<Day>) -> Option<Pick> {
        let about = self.0.get(item)?.clone();
        Some(Pick { item: item.clone(), about, why, practised_on })
    }
}

/// The cards of a day, `cards` in deck order: due ones by gain, then those that are not done for today, then new ones in deck order.
pub fn of_today(
    cards: &[Item],
    own: &[OwnCard],
    store: &Store,
    topic: Option<&str>,
    today: Day,
) -> Result<Vec<Pick>> {
    let known = Known::new(cards, own, topic);
    let due: Vec<DueItem> = store
        .due_until(today, Which::Cards)?
        .into_iter()
        .filter(|row| known.0.contains_key(&row.item))
        .map(|row| DueItem {
            item: row.item,
            due: row.due,
            last_day: row.last_day,
            interval_days: row.interval_days,
            minutes: CARD_MINUTES,
        })
        .collect();
    let mut picks: Vec<Pick> = queue(today, u32::MAX, &[], &due, &[])
        .lines
        .iter()
        .filter_map(|line| known.pick(&line.item, Why::Due, None))
        .collect();
    let mut taken: BTreeSet<ItemId> = picks.iter().map(|pick| pick.item.clone()).collect();
    for item in unfinished(store, today)? {
        if taken.insert(item.clone()) {
            picks.extend(known.pick(&item, Why::Again, Some(today)));
        }
    }
    // what was only crammed has no schedule and is new all the same
    taken.extend(store.due_days()?.into_iter().map(|(item, _)| item));
    let fresh = cards.iter().filter(|item| !taken.contains(&item.id));
    picks.extend(fresh.filter_map(|item| known.pick(&item.id, Why::New, None)));
    Ok(picks)
}

/// Cards practised on this day whose last answer was not good enough for it, in the order of their attempts.
fn unfinished(store: &Store, today: Day) -> Result<Vec<ItemId>> {
    let filter = HistoryFilter { kind: Some(Kind::Card), since: Some(today), live_only: true, item: None };
    let mut first: BTreeMap<ItemId, Option<Score>> = BTreeMap::new();
    let mut order = Vec::new();
    for row in store.history(&filter, usize::MAX)?.into_iter().rev() {
        if row.attempt.day == today && !row.attempt.cram && !first.contains_key(&row.item) {
            first.insert(row.item.clone(), row.score);
            order.push(row.item);
        }
    }
    let mut waiting = Vec::new();
    for item in order {
        if first.get(&item).copied().flatten().is_none_or(is_done) {
            continue;
        }
        let entries = store.entries_about(&item)?;
        let resolved = Resolved::of(&entries);
        let done = entries.iter().any(|entry| {
            matches!(&entry.body, Body::Repeat { day, score, .. } if *day == today && is_done(*score))
                && resolved.is_live(&entry.id)
        });
        if !done {
            waiting.push(item);
        }
    }
    Ok(waiting)
}

/// Whether a card is done for the day with this score.
pub fn is_done(score: Score) -> bool {
    score.get() >= 4
}

/// Any cards of a topic, in an order of chance.
pub fn cram(cards: &[Item], own: &[OwnCard], topic: Option<&str>, chance: &mut impl Rng) -> Vec<Pick> {
    let known = Known::new(cards, own, topic);
    let mut picks: Vec<Pick> = known.0.keys().filter_map(|item| known.pick(item, Why::Cram, None)).collect();
    picks.shuffle(chance);
    picks
}

/// A topic that no deck has is a typo, and is answered with the nearest one there is.
pub fn check_topic(cards: &[Item], topic: Option<&str>) -> Result<()> {
    let Some(topic) = topic else { return Ok(()) };
    let mut topics: BTreeSet<&str> =
        cards.iter().map(|item| item.topic.as_ref().map_or(item.deck.as_str(), Slug::as_str)).collect();
    topics.insert(OWN);
    if topics.iter().any(|known| known.eq_ignore_ascii_case(topic)) {
        return Ok(());
    }
    let likeness = |name: &str| strsim::normalized_damerau_levenshtein(&topic.to_lowercase(), name);
    let nearest = topics.iter().copied().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let error = Error::usage(format!("no card is about `{topic}`"));
    Err(match nearest {
        Some(name) if likeness(name) >= 0.5 => error.hint(format!("did you mean {name}?")),
        _ => error.hint(format!("there are {}", topics.into_iter().collect::<Vec<_>>().join(", "))),
    })
}
