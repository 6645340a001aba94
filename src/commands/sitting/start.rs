//! What stands before the clock: the start screen, and the two questions of the first run.

use crate::cli::ModeArg;
use crate::commands::Context;
use crate::commands::sitting::judging;
use crate::content::Item;
use crate::error::{Error, Result};
use crate::judge;
use crate::model::entry::Setting;
use crate::model::{Body, Day, Kind, Mode};
use crate::os::signals::Signals;
use crate::store::Store;
use crate::ui::prompt::Prompt;
use crate::ui::text::plural;

use super::asking::prompt_error;
use super::messages::{kind_words, wrapped};
use super::plan::Wanted;

/// The start screen: what is about to begin. No pattern, no hint of it.
pub fn screen(context: &Context, store: &Store, item: &Item, wanted: &Wanted, today: Day) -> Result<String> {
    let (width, styles) = (context.console.talk_width(), context.console.talk_styles());
    let mut facts = vec![kind_words(item.kind).to_string()];
    if let Some(difficulty) = item.difficulty {
        facts.push(difficulty.to_string());
    }
    facts.push(match (item.kind, wanted.mode) {
        (Kind::Star, mode) => format!("{}, {} min", mode.as_str(), item.minutes),
        (Kind::Design, _) => format!("{} min, {} level", wanted.minutes, wanted.level.as_str()),
        (_, mode) => format!("{}, {} min", mode.as_str(), wanted.minutes),
    });
    if let Some(language) = &wanted.language {
        facts.push(language.clone());
    }
    let history = match store.tally(&item.id)? {
        None => "never practised here".to_string(),
        Some(tally) => {
            let ago = today - tally.last_day;
            let last = match ago {
                0 => "today".to_string(),
                days => format!("{} ago", plural(days.unsigned_abs(), "day")),
            };
            format!("{} here, the last {last}", plural(u64::from(tally.attempts), "attempt"))
        }
    };
    facts.push(history);
    let title = match item.kind {
        // the question itself is part of the clock
        Kind::Star => "A behavioural question",
        _ => item.title.as_str(),
    };
    Ok(format!(
        "{}\n{}\n",
        styles.heading(&wrapped(title, width)),
        styles.dim(&wrapped(&facts.join(" · "), width))
    ))
}

/// The language of a coding session: the flag, the setting, else the first one that works here.
pub fn language(context: &Context, wanted: Option<&str>) -> Result<String> {
    if let Some(id) = wanted.or(context.settings.language.as_deref()) {
        let id = id.to_lowercase();
        return match judge::language(&id) {
            Some(language) => Ok(language.id.to_string()),
            None => Err(unknown_language(&id)),
        };
    }
    let places = judging::places(context)?;
    judge::languages()
        .iter()
        .find(|language| judge::find(language, &places).is_ok())
        .map(|language| language.id.to_string())
        .ok_or_else(|| Error::usage("no language works here").hint("`drill languages` says what to install"))
}

/// A language that drill does not know.
pub fn unknown_language(id: &str) -> Error {
    let known: Vec<&str> = judge::languages().iter().map(|language| language.id).collect();
    Error::usage(format!("drill does not know the language `{id}`"))
        .hint(format!("it knows {}", known.join(", ")))
}

/// The two questions of the first run, both of which may be skipped. Answers go where they belong: the language to this
/// machine's settings, the date to the log.
pub fn first_run(context: &mut Context, store: &mut Store, signals: &Signals) -> Result<()> {
    if context.settings.asked || !context.environment.can_prompt() {
        return Ok(());
    }
    let prompt = Prompt::new(&context.console, signals);
    let mut settings = context.settings.clone();
    let width = context.console.talk_width();
    context.console.talk(&wrapped("Two questions, once. `drill config` changes the answers.", width));
    if settings.language.is_none() {
        let places = judging::places(context)?;
        let working: Vec<&judge::Language> =
            judge::languages().iter().filter(|language| judge::find(language, &places).is_ok()).collect();
        if working.len() > 1 {
            let names: Vec<String> = working.iter().map(|language| language.name.to_string()).collect();
            let chosen =
                prompt.select("Which language do you interview in?", &names).map_err(prompt_error)?;
            settings.language = working.get(chosen).map(|language| language.id.to_string());
        } else if let Some(only) = working.first() {
            settings.language = Some(only.id.to_string());
        }
    }
    if store.settings()?.interviews.is_empty() {
        let answer = prompt
            .input(
                "When is the interview? A day like 2027-01-31, or Enter for not yet",
                Some(""),
                |text: &str| {
                    if text.trim().is_empty() { Ok(()) } else { text.trim().parse::<Day>().map(|_| ()) }
                },
            )
            .map_err(prompt_error)?;
        if let Ok(day) = answer.trim().parse::<Day>() {
            context.append(store, &[Body::Setting(Setting::Interviews(vec![day]))])?;
        }
    }
    settings.asked = true;
    settings.write(&context.paths.settings())?;
    context.settings = settings;
    Ok(())
}

/// Days before an interview in which sessions are run like interviews.
const INTERVIEW_DAYS: i64 = 21;

/// The mode of a coding session: the flag, else practice, and in the last three weeks before an interview its mode.
pub fn coding_mode(flag: Option<ModeArg>, interviews: &[Day], today: Day) -> Mode {
    match flag {
        Some(ModeArg::Practice) => Mode::Practice,
        Some(ModeArg::Interview) => Mode::Interview,
        Some(ModeArg::Paper) => Mode::Paper,
        None if interviews.iter().any(|day| (0..=INTERVIEW_DAYS).contains(&(*day - today))) => {
            Mode::Interview
        }
        None => Mode::Practice,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_three_weeks_are_run_like_interviews() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let mode = |interview: &str| coding_mode(None, &[day(interview)], day("2026-11-22"));
        assert_eq!(mode("2026-12-13"), Mode::Interview);
        assert_eq!(mode("2026-11-22"), Mode::Interview);
        assert_eq!(mode("2026-12-14"), Mode::Practice);
        assert_eq!(mode("2026-11-21"), Mode::Practice);
        assert_eq!(coding_mode(Some(ModeArg::Paper), &[day("2026-11-23")], day("2026-11-22")), Mode::Paper);
    }
}
