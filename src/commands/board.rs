//! `drill` alone: today's board. An open session first, then scores that are owed, then the day's queue; on a terminal a
//! key starts one of them. It says what to start and starts nothing itself: that is one command more.

use clap::Parser;

use super::context::{Context, is_alive};
use super::named::{self, Items};
use super::sitting::asking::prompt_error;
use super::sitting::plan::Plan;
use super::sitting::run::signals;
use super::today::{DEFAULT_BUDGET, Depth, gather};
use crate::cli::{Cli, Command};
use crate::content::{Item, Library};
use crate::error::{Error, Result};
use crate::model::{ItemId, Kind};
use crate::schedule::queue::{Line, Reason};
use crate::store::{Liveness, SessionRow, Store};
use crate::ui::prompt::{Choice, Prompt};
use crate::ui::screens::board::{BoardLine, BoardView, board as screen};
use crate::ui::text::plural;

/// What the user chose.
pub enum Next {
    /// Nothing more.
    Leave,
    /// To give the scores that are owed.
    Scores,
    /// This command.
    Run(Command),
}

/// What a line starts.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Start {
    Resume,
    Scores,
    Cards(usize),
    Session(ItemId),
}

struct Entry {
    line: BoardLine,
    /// None: it can't be started from here.
    start: Option<Start>,
}

/// Shows the board; with a terminal, asks what is next.
pub fn run(context: &Context, minutes: Option<u32>) -> Result<Next> {
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let settings = store.settings()?;
    let today = context.today(&settings);
    let budget = minutes.or(settings.budget).unwrap_or(DEFAULT_BUDGET);
    let board = gather(&library, &store, today, budget, Depth::Lines)?;
    let queue = &board.queue;
    let session = store.open_session(&is_alive)?;

    let mut entries = Vec::new();
    if let Some((row, liveness)) = &session {
        entries.push(open_session(context, &library, &store, row, *liveness));
    }
    let open = session.as_ref().map(|(row, _)| &row.item);
    entries.extend(queue_entries(&queue.lines, open, |id| board.title(id)));
    let is_due = |reason| reason != Reason::New;
    let calm = if session.is_some() || queue.lines.iter().any(|line| is_due(line.reason)) {
        None
    } else if !queue.left_out.is_empty() {
        Some(format!("Nothing that is due fits into {budget} min."))
    } else if !queue.lines.is_empty() {
        Some("Nothing is due. Something new, if you like:".to_string())
    } else if has_new(&library, &store)? {
        Some(format!("Nothing is due, and nothing new fits into {budget} min."))
    } else {
        Some("Nothing is due. `drill coding --random` practises anything.".to_string())
    };

    let starts = number(&mut entries);
    let view = BoardView {
        day: today.to_string(),
        budget_minutes: budget,
        planned_minutes: queue.planned_minutes,
        calm,
        lines: entries.into_iter().map(|entry| entry.line).collect(),
    };
    context.console.out(&screen(&view, context.console.out_width(), context.console.out_styles()))?;
    if !context.environment.can_prompt() || !context.console.out_is_terminal() || starts.is_empty() {
        return Ok(Next::Leave);
    }
    // a session or a run of cards opens the store anew
    drop(store);
    choose(context, &starts)
}

/// The open session's line.
fn open_session(
    context: &Context,
    library: &Library,
    store: &Store,
    row: &SessionRow,
    liveness: Liveness,
) -> Entry {
    let mut line = BoardLine {
        key: None,
        minutes: 0,
        what: row.item.to_string(),
        item: row.item.to_string(),
        why: "running elsewhere".into(),
    };
    match Plan::take_up(context, library, &row.id, &row.state) {
        Ok((plan, session)) => {
            let left = session.state.planned_seconds.saturating_sub(session.state.clock.seconds());
            line.minutes = left.div_ceil(60);
            line.what = plan.title;
        }
        Err(_) => line.what = Items::new(library, store).title(&row.item).unwrap_or(line.what),
    }
    if liveness == Liveness::Live {
        return Entry { line, start: None };
    }
    line.what = format!("Go on: {}", line.what);
    line.why = "interrupted".into();
    Entry { line, start: Some(Start::Resume) }
}

/// The queue's lines: what is owed in one, the cards in one, each session in its own. While a session is open no other can
/// begin, and its item has its line already.
fn queue_entries(lines: &[Line], open: Option<&ItemId>, title: impl Fn(&ItemId) -> String) -> Vec<Entry> {
    let owed: Vec<&Line> = lines.iter().filter(|line| line.reason == Reason::Owed).collect();
    let cards: Vec<&Line> =
        lines.iter().filter(|line| line.kind == Kind::Card && line.reason != Reason::Owed).collect();
    let minutes = |lines: &[&Line]| lines.iter().map(|line| line.minutes).fold(0, u32::saturating_add);
    let (mut entries, mut cards_shown) = (Vec::new(), false);
    if let [first, rest @ ..] = owed.as_slice() {
        let what = if rest.is_empty() {
            format!("Give the score: {}", shown_title(&first.item, &title))
        } else {
            format!("Give {}", plural(owed.len() as u64, "score"))
        };
        let item = if rest.is_empty() { first.item.to_string() } else { String::new() };
        let line = BoardLine { key: None, minutes: minutes(&owed), what, item, why: "owed".into() };
        entries.push(Entry { line, start: Some(Start::Scores) });
    }
    for line in lines.iter().filter(|line| line.reason != Reason::Owed && open != Some(&line.item)) {
        if line.kind == Kind::Card {
            if !std::mem::replace(&mut cards_shown, true) {
                entries.push(cards_entry(&cards, minutes(&cards)));
            }
            continue;
        }
        let elsewhere = line.item.deck() == Some(named::ELSEWHERE);
        let why = match line.reason {
            Reason::New => "new",
            _ if elsewhere => "due elsewhere",
            _ => "due",
        };
        let start = (!elsewhere && open.is_none()).then(|| Start::Session(line.item.clone()));
        let line = BoardLine {
            key: None,
            minutes: line.minutes,
            what: shown_title(&line.item, &title),
            item: line.item.to_string(),
            why: why.into(),
        };
        entries.push(Entry { line, start });
    }
    entries
}

fn cards_entry(cards: &[&Line], minutes: u32) -> Entry {
    let new = cards.iter().filter(|line| line.reason == Reason::New).count();
    let why = match (cards.len() - new, new) {
        (due, 0) => format!("{due} due"),
        (0, new) => format!("{new} new"),
        (due, new) => format!("{due} due, {new} new"),
    };
    let what = plural(cards.len() as u64, "card");
    let line = BoardLine { key: None, minutes, what, item: String::new(), why };
    Entry { line, start: Some(Start::Cards(cards.len())) }
}

/// The words of a question are part of its clock.
fn shown_title(item: &ItemId, title: &impl Fn(&ItemId) -> String) -> String {
    match item.kind() {
        Kind::Star => "A behavioural question".to_string(),
        _ => title(item),
    }
}

/// Whether anything was never practised.
fn has_new(library: &Library, store: &Store) -> Result<bool> {
    let known: std::collections::BTreeSet<ItemId> =
        store.tallies(None)?.into_iter().map(|tally| tally.item).collect();
    let is_new = |item: &Item| !known.contains(&item.id);
    Ok(library.items().iter().any(is_new) || Items::new(library, store).shelved()?.iter().any(is_new))
}

/// Gives the first nine lines that can be started a digit.
fn number(entries: &mut [Entry]) -> Vec<(char, Start)> {
    let startable = entries.iter_mut().filter_map(|entry| Some((&mut entry.line, entry.start.clone()?)));
    startable
        .zip('1'..='9')
        .map(|((line, start), key)| {
            line.key = Some(key);
            (key, start)
        })
        .collect()
}

fn choose(context: &Context, starts: &[(char, Start)]) -> Result<Next> {
    let signals = signals()?;
    let prompt = Prompt::new(&context.console, &signals);
    let mut choices = match starts {
        [(only, _)] => vec![Choice::new('\n', ""), Choice::new(*only, "starts it")],
        _ => vec![Choice::new('\n', "starts the first")],
    };
    if let [first @ .., (last, _)] = starts
        && !first.is_empty()
    {
        choices.extend(first.iter().map(|(key, _)| Choice::new(*key, "")));
        choices.push(Choice::new(*last, "picks"));
    }
    choices.push(Choice::new('x', "leaves"));
    let key = prompt.key("", &choices).map_err(prompt_error)?;
    let chosen = match key {
        'x' => return Ok(Next::Leave),
        '\n' => starts.first(),
        key => starts.iter().find(|(own, _)| *own == key),
    };
    match chosen {
        None => Ok(Next::Leave),
        Some((_, Start::Scores)) => Ok(Next::Scores),
        Some((_, start)) => command(start).map_or(Ok(Next::Leave), |command| Ok(Next::Run(command))),
    }
}

/// The command that a line stands for, with that command's own defaults.
fn command(start: &Start) -> Result<Command> {
    let limit;
    let words: Vec<&str> = match start {
        Start::Resume | Start::Scores => vec!["resume", "--yes"],
        Start::Cards(count) => {
            limit = count.to_string();
            vec!["cards", "--limit", &limit]
        }
        Start::Session(item) => match item.kind() {
            Kind::Coding => vec!["coding", item.as_str()],
            Kind::Design => vec!["design", "--system", item.as_str()],
            Kind::Star => vec!["star", "--question", item.as_str()],
            Kind::Card => vec!["cards"],
        },
    };
    let cli = Cli::try_parse_from(std::iter::once("drill").chain(words));
    cli.ok()
        .and_then(|cli| cli.command)
        .ok_or_else(|| Error::usage("this line can't be started from the board"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(item: &str, reason: Reason, minutes: u32) -> Line {
        let item: ItemId = item.parse().unwrap();
        Line { kind: item.kind(), item, reason, minutes, due: None }
    }

    fn shown(lines: &[Line], open: Option<&ItemId>) -> Vec<(Option<char>, u32, String, String)> {
        let mut entries = queue_entries(lines, open, |id| format!("title of {id}"));
        number(&mut entries);
        entries.into_iter().map(|e| (e.line.key, e.line.minutes, e.line.what, e.line.why)).collect()
    }

    #[test]
    fn cards_stand_in_one_line_where_the_first_of_them_stood() {
        let lines = [
            line("coding/a", Reason::DueToday, 25),
            line("card/x", Reason::Overdue(3), 1),
            line("card/y", Reason::DueToday, 1),
            line("star/q", Reason::DueToday, 10),
            line("card/z", Reason::New, 1),
        ];
        let expected = [
            (Some('1'), 25, "title of coding/a".to_string(), "due".to_string()),
            (Some('2'), 3, "3 cards".into(), "2 due, 1 new".into()),
            (Some('3'), 10, "A behavioural question".into(), "due".into()),
        ];
        assert_eq!(shown(&lines, None), expected);
        let open = "coding/a".parse().unwrap();
        assert_eq!(shown(&lines, Some(&open)).len(), 2);
    }

    #[test]
    fn what_cannot_be_started_has_no_digit() {
        let lines = [
            line("star/q", Reason::Owed, 2),
            line("coding/elsewhere.knight-moves", Reason::DueToday, 30),
            line("coding/a", Reason::New, 25),
            line("card/x", Reason::New, 1),
        ];
        let keys = |open| shown(&lines, open).into_iter().map(|line| line.0).collect::<Vec<_>>();
        let other = "design/b".parse().unwrap();
        assert_eq!(keys(None), [Some('1'), None, Some('2'), Some('3')]);
        assert_eq!(keys(Some(&other)), [Some('1'), None, None, Some('2')]);
    }

    #[test]
    fn a_line_becomes_the_command_of_its_kind_with_its_defaults() {
        let session = |item: &str| command(&Start::Session(item.parse().unwrap())).unwrap();
        assert!(
            matches!(session("coding/a"), Command::Coding(args) if args.item.as_deref() == Some("coding/a"))
        );
        assert!(matches!(session("design/b"), Command::Design(args) if args.minutes == 45));
        assert!(
            matches!(session("star/c"), Command::Star(args) if args.question.as_deref() == Some("star/c"))
        );
        assert!(matches!(command(&Start::Cards(7)).unwrap(), Command::Cards(args) if args.limit == 7));
        assert!(matches!(command(&Start::Resume).unwrap(), Command::Resume(args) if !args.close));
    }
}
