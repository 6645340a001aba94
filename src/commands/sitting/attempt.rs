//! From a session to its entries in the log.

use std::path::PathBuf;

use crate::commands::Context;
use crate::error::Result;
use crate::judge;
use crate::model::evidence::{Evidence, Reveal};
use crate::model::{Attempt, Body, EntryId};
use crate::schedule::fold::reveal_cap;
use crate::scoring::{self, Suggestion};
use crate::session::Session;
use crate::store::Store;

use super::judging;
use super::material::{Coding, Material};
use super::plan::Plan;

/// The attempt as it stands when the answer locks.
pub fn build(store: &Store, plan: &Plan, session: &Session) -> Attempt {
    let evidence = evidence(store, plan, session);
    let suggestion = suggest(plan, session, &evidence);
    let language = match &session.state.detail {
        crate::session::Detail::Coding(coding) => Some(coding.language.clone()),
        _ => None,
    };
    Attempt {
        item: plan.item.clone(),
        started_at: session.state.started_at,
        day: plan.kept.day,
        seconds: session.state.clock.seconds(),
        planned_seconds: session.state.planned_seconds,
        mode: session.state.mode,
        language,
        predicted: session.state.predicted,
        bounds: Some(suggestion.bounds),
        score: None,
        evidence,
        note: (!session.state.notes.is_empty()).then(|| session.state.notes.join("\n")),
        text: plan.folder.read(plan.main()).ok().filter(|text| !text.trim().is_empty()),
        stands_for: plan.kept.stands_for.clone(),
        cram: false,
        abandoned: false,
        simulated: plan.kept.simulated,
        session: Some(plan.session_id.clone()),
    }
}

/// What was seen, with what was revealed in other terminals: while the attempt was open, or earlier on its day.
pub fn evidence(store: &Store, plan: &Plan, session: &Session) -> Evidence {
    let mut evidence = session.evidence();
    let entries = store.entries_about(&plan.item).unwrap_or_default();
    let cap = reveal_cap(&entries, plan.kept.day, session.state.started_at);
    let revealed = cap.map(|cap| if cap.get() <= 2 { Reveal::Solution } else { Reveal::Hint });
    evidence.revealed = evidence.revealed.max(revealed);
    evidence
}

/// What the evidence says of this session.
pub fn suggest(plan: &Plan, session: &Session, evidence: &Evidence) -> Suggestion {
    match &plan.material {
        Material::Coding(_) => {
            scoring::coding::suggest(evidence, session.state.planned_seconds, plan.target_minutes * 60)
        }
        Material::Design(_) => {
            scoring::design::suggest(evidence, plan.level(), evidence.overtime_seconds == 0)
        }
        Material::Star(_) => scoring::star::suggest(evidence),
    }
}

/// The reveal of a hint, for the log.
pub fn reveal(context: &Context, store: &Store, session: &Session) -> Result<Body> {
    let settings = store.settings()?;
    Ok(Body::Reveal {
        item: session.state.item.clone(),
        what: session.state.revealed.unwrap_or(Reveal::Hint),
        day: context.now().day(settings.rollover),
    })
}

/// The attempt that a session has in the log already.
pub fn recorded(store: &Store, plan: &Plan) -> Option<EntryId> {
    let rows = store.attempts(&plan.item).ok()?;
    rows.into_iter().find(|row| row.attempt.session.as_deref() == Some(&plan.session_id)).map(|row| row.id)
}

/// A reference solution as a file in the judge's cache, in the first language that works here.
pub fn reference_file(context: &Context, coding: &Coding) -> Option<(String, PathBuf)> {
    let places = judging::places(context).ok()?;
    for solution in &coding.files.solutions {
        let Some(language) = judge::language(solution.language) else { continue };
        if judge::find(language, &places).is_err() {
            continue;
        }
        let digest = judge::digest_of_bytes(solution.text.as_bytes()).replace(':', "-");
        let path = places.cache.join("references").join(digest).join(&solution.file);
        if !path.is_file() {
            crate::os::paths::write_whole(&path, &solution.text).ok()?;
        }
        return Some((solution.language.to_string(), path));
    }
    None
}
