//! `drill record`: practice done elsewhere, taken as it is told. What is unknown becomes an item from elsewhere.

use serde::Serialize;

use super::context::Context;
use super::elsewhere::{self, Typed};
use super::named;
use crate::cli::RecordArgs;
use crate::content::{Library, Miss};
use crate::error::{Error, Exit, Result};
use crate::model::{Attempt, Body, EntryId, Evidence, ItemId, Kind, Mode, Schedule, Score, Slug};
use crate::store::Store;
use crate::ui::screens::recorded::{RecordedView, recorded};

/// What `record`, `amend` and `undo` print as JSON.
#[derive(Debug, Serialize)]
pub struct RecordedJson {
    /// The attempt's id.
    pub attempt: EntryId,
    /// Its item.
    pub item: ItemId,
    /// Its score; null while it is owed.
    pub score: Option<Score>,
    /// The item's schedule now.
    pub schedule: Option<Schedule>,
}

/// The item of a record, and the entry that makes it, if it is new.
struct Target {
    item: ItemId,
    title: String,
    new: Option<Body>,
}

/// Runs the command.
pub fn run(context: &Context, args: &RecordArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let settings = store.settings()?;
    let target = target(&library, &store, &args.item.join(" "))?;
    let started_at = match &args.at {
        Some(text) => context.clock.instant(text).map_err(Error::usage)?,
        None => context.now(),
    };
    if started_at.utc_millis > context.now().utc_millis + DAY_MILLIS {
        context.console.talk(&format!("note: {} is still to come", started_at.to_local_text()));
    }
    let evidence = Evidence {
        solved: args.solved.then_some(true),
        hints: args.hints.unwrap_or(0),
        failed_submits: args.failed.unwrap_or(0),
        ..Evidence::default()
    };
    let attempt = Attempt {
        item: target.item.clone(),
        started_at,
        day: started_at.day(settings.rollover),
        seconds: args.minutes.unwrap_or(0).saturating_mul(60),
        planned_seconds: 0,
        mode: Mode::Recorded,
        language: None,
        predicted: None,
        bounds: None,
        score: Some(args.score),
        evidence,
        note: args.note.clone(),
        text: None,
        stands_for: None,
        cram: false,
        abandoned: false,
        simulated: context.clock.is_accelerated(),
        session: None,
    };
    let entries: Vec<Body> = target.new.into_iter().chain([Body::Attempt(Box::new(attempt))]).collect();
    let ids = context.append(&mut store, &entries)?;
    let Some(id) = ids.last() else { return Ok(Exit::Done) };
    let schedule = store.schedule(&target.item)?;
    if args.json {
        let json = RecordedJson { attempt: id.clone(), item: target.item, score: Some(args.score), schedule };
        context.console.json(&json)?;
    } else {
        let view = RecordedView {
            did: "recorded".into(),
            title: target.title,
            item: target.item.to_string(),
            score: Some(args.score.get()),
            due: schedule.map(|schedule| (schedule.due.to_string(), schedule.due - context.today(&settings))),
        };
        context.console.out(&recorded(&view, context.console.out_width()))?;
    }
    Ok(Exit::Done)
}

const DAY_MILLIS: i64 = 86_400_000;

/// Names this much alike are one name with a typo, and not two items.
const TYPO: f64 = 0.8;

fn target(library: &Library, store: &Store, text: &str) -> Result<Target> {
    let known =
        |item: &crate::content::Item| Target { item: item.id.clone(), title: item.title.clone(), new: None };
    match elsewhere::read(text) {
        Typed::Link(bare) => {
            let externals = store.externals()?;
            let same = |link: &String| elsewhere::bare_link(link) == bare;
            if let Some(external) = externals.iter().find(|external| external.link.as_ref().is_some_and(same))
            {
                return Ok(known(&named::from_elsewhere(external.clone())));
            }
            let title = elsewhere::title_of_link(&bare);
            fresh(store, &title, &bare, Some(text.trim()))
        }
        Typed::Numbered { name } => match library.twins_of(&name).as_slice() {
            [item] => Ok(known(item)),
            [] => fresh(store, &name, &name, None),
            several => Err(Miss::Ambiguous {
                name,
                candidates: several.iter().map(|item| item.id.clone()).collect(),
            }
            .into()),
        },
        Typed::Words(words) => {
            let miss = match named::find(library, store, &words, None)? {
                Ok(item) => return Ok(known(&item)),
                Err(miss) => miss,
            };
            let Miss::Unknown { nearest, .. } = &miss else { return Err(miss.into()) };
            // An id that does not exist, or a name one letter off, is a typo and no new item.
            let lower = words.to_lowercase();
            let typo =
                nearest.iter().any(|id| strsim::normalized_damerau_levenshtein(&lower, id.name()) >= TYPO);
            if typo || words.parse::<ItemId>().is_ok() {
                return Err(
                    Error::from(miss).hint("give a link to record practice of something that is not here")
                );
            }
            fresh(store, &words, &words, None)
        }
    }
}

/// The item from elsewhere with this title, made if there is none. A title taken by another link gets the words that
/// tell them apart.
fn fresh(store: &Store, title: &str, apart: &str, link: Option<&str>) -> Result<Target> {
    let bad = || Error::usage(format!("`{title}` is no name for an item: it has neither letters nor digits"));
    let deck = Slug::new(named::ELSEWHERE).map_err(Error::usage)?;
    let externals = store.externals()?;
    let mut slug = elsewhere::slug_of(title).ok_or_else(bad)?;
    let taken = |slug: &Slug| {
        let id = ItemId::in_deck(Kind::Coding, &deck, slug);
        externals.iter().find(|external| external.item == id)
    };
    if let Some(external) = taken(&slug) {
        if external.link.is_none() || link.is_none() {
            let item = named::from_elsewhere(external.clone());
            return Ok(Target { item: item.id, title: item.title, new: None });
        }
        slug = elsewhere::slug_of(apart).ok_or_else(bad)?;
    }
    let item = ItemId::in_deck(Kind::Coding, &deck, &slug);
    if let Some(external) = taken(&slug) {
        return Ok(Target { item, title: external.title.clone(), new: None });
    }
    let new = Body::External { item: item.clone(), title: title.into(), link: link.map(str::to_string) };
    Ok(Target { item, title: title.to_string(), new: Some(new) })
}
