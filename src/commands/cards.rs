//! `drill cards`: flash cards, one key an answer. Each answer is in the log before the next card is shown, so that leaving
//! at any moment loses nothing. What is due and in which order is the pile's business.

mod pile;

use std::collections::{BTreeMap, VecDeque};

use self::pile::{Pick, Why, is_done};
use super::context::Context;
use super::named::Items;
use super::sitting::asking::prompt_error;
use super::sitting::run::signals;
use crate::cli::CardsArgs;
use crate::content::Library;
use crate::error::{Error, Exit, Result};
use crate::model::{Attempt, Body, Clock, EntryId, Evidence, ItemId, Kind, Millis, Mode, Moment, Score};
use crate::scoring::anchors::anchors;
use crate::store::{OwnCard, Store};
use crate::ui::prompt::{Choice, Prompt, PromptError};
use crate::ui::screens::cards::{CardView, SummaryView, back, front, summary};

/// More seconds than this are not spent on a card: somebody was away.
const LONGEST_SECONDS: u64 = 300;

/// An answer that is in the log.
struct Answer {
    entry: EntryId,
    /// The card as it was picked.
    pick: Pick,
    score: Score,
    seconds: u32,
}

/// Runs the command.
pub fn run(context: &Context, args: &CardsArgs) -> Result<Exit> {
    context.need_terminal("`drill record card/NAME --score Q` enters practice done elsewhere")?;
    if args.limit == 0 {
        return Err(Error::usage("--limit is at least 1"));
    }
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let today = context.today(&store.settings()?);
    let own = store.own_cards()?;
    let cards = Items::new(&library, &store).deck_cards()?;
    pile::check_topic(&cards, args.topic.as_deref())?;
    let topic = args.topic.as_deref();
    let mut picks = if args.cram {
        pile::cram(&cards, &own, topic, &mut *context.chance())
    } else {
        pile::of_today(&cards, &own, &store, topic, today)?
    };
    picks.truncate(args.limit);
    if picks.is_empty() {
        nothing(context, &store, args)?;
        return Ok(Exit::Done);
    }
    let signals = signals()?;
    let mut run = Run {
        context,
        library: &library,
        own: own.into_iter().map(|card| (card.item.clone(), card)).collect(),
        waiting: picks.into(),
        answers: Vec::new(),
        prompt: Prompt::new(&context.console, &signals),
    };
    let ended = run.go(&mut store);
    if !signals.terminal_is_gone() {
        run.say_summary();
    }
    ended
}

/// Nothing is due and nothing is new: says so, and when the next card comes.
fn nothing(context: &Context, store: &Store, args: &CardsArgs) -> Result<()> {
    let today = context.today(&store.settings()?);
    let next = store
        .due_days()?
        .into_iter()
        .filter(|(item, due)| item.kind() == Kind::Card && *due > today)
        .map(|(_, due)| due)
        .min();
    let mut words = match &args.topic {
        Some(topic) => format!("No card on {topic} is due or new."),
        None => "No card is due or new.".to_string(),
    };
    if let (Some(next), None) = (next, &args.topic) {
        words.push_str(&format!(" The next comes {}.", crate::ui::text::days_from(next - today)));
    }
    words.push_str(" `--cram` goes through cards that are not due.");
    let width = context.console.talk_width();
    context.console.talk(&crate::ui::text::wrap(&words, width).join("\n"));
    Ok(())
}

struct Run<'a> {
    context: &'a Context,
    library: &'a Library,
    own: BTreeMap<ItemId, OwnCard>,
    waiting: VecDeque<Pick>,
    answers: Vec<Answer>,
    prompt: Prompt<'a>,
}

/// What the front was answered with.
enum Front {
    Turn,
    TakeBack,
    Leave,
}

impl Run<'_> {
    /// Card after card, until none waits. A card leaves the pile when its answer is in the log.
    fn go(&mut self, store: &mut Store) -> Result<Exit> {
        while let Some(pick) = self.waiting.front().cloned() {
            let Some((question, answer)) = self.texts(&pick.item) else {
                self.waiting.pop_front();
                continue;
            };
            let console = &self.context.console;
            let (started_at, started) = (self.context.now(), self.context.clock.monotonic());
            let view = CardView {
                left: self.waiting.len(),
                about: pick.about.clone(),
                why: pick.why.words().to_string(),
                front: question,
                back: answer,
            };
            console.talk(&front(&view, console.talk_width(), console.talk_styles()));
            match self.ask_front().map_err(prompt_error)? {
                Front::Leave => break,
                Front::TakeBack => {
                    self.take_back(store)?;
                    continue;
                }
                Front::Turn => {}
            }
            console.talk(&back(&view, console.talk_width(), console.talk_styles()));
            let Some(score) = self.ask_score().map_err(prompt_error)? else { break };
            self.write(store, &pick, score, started_at, started)?;
        }
        Ok(Exit::Done)
    }

    /// Front and back. A card that is gone from its deck since it was listed is passed over.
    fn texts(&self, item: &ItemId) -> Option<(String, String)> {
        if let Some(card) = self.own.get(item) {
            return Some((card.front.clone(), card.back.clone()));
        }
        match self.library.card(item) {
            Ok(card) => Some((card.front, card.back)),
            Err(finding) => {
                self.context.console.error(&format!("a card is passed over: {finding}"), &[], &[]);
                None
            }
        }
    }

    fn ask_front(&self) -> Result<Front, PromptError> {
        let mut choices = vec![Choice::new(' ', ""), Choice::new('\n', "shows the back")];
        if !self.answers.is_empty() {
            choices.push(Choice::new('u', "undoes the last answer"));
        }
        choices.push(Choice::new('x', "leaves"));
        Ok(match self.prompt.key("", &choices)? {
            'u' => Front::TakeBack,
            'x' => Front::Leave,
            _ => Front::Turn,
        })
    }

    /// The score by its anchor; `None` leaves the card unanswered.
    fn ask_score(&self) -> Result<Option<Score>, PromptError> {
        let words = anchors(Kind::Card);
        let mut choices: Vec<Choice> =
            ('0'..='5').zip(words).map(|(key, words)| Choice::new(key, words)).collect();
        choices.reverse();
        choices.push(Choice::new('x', "leaves"));
        let key = self.prompt.key("How did it come?", &choices)?;
        Ok(key.to_digit(10).and_then(|digit| u8::try_from(digit).ok()).map(Score::clamped))
    }

    /// Puts the answer into the log; a card that did not come well waits again, behind the others.
    fn write(
        &mut self,
        store: &mut Store,
        pick: &Pick,
        score: Score,
        started_at: Moment,
        started: Millis,
    ) -> Result<()> {
        let spent = self.context.clock.monotonic().since(started).div_ceil(1000).min(LONGEST_SECONDS);
        let seconds = u32::try_from(spent).unwrap_or(u32::MAX);
        let day = started_at.day(store.settings()?.rollover);
        let cram = pick.why == Why::Cram;
        let body = if pick.practised_on == Some(day) && !cram {
            Body::Repeat { item: pick.item.clone(), day, score }
        } else {
            Body::Attempt(Box::new(Attempt {
                item: pick.item.clone(),
                started_at,
                day,
                seconds,
                planned_seconds: 0,
                mode: Mode::Card,
                language: None,
                predicted: None,
                bounds: None,
                score: Some(score),
                evidence: Evidence::default(),
                note: None,
                text: None,
                stands_for: None,
                cram,
                abandoned: false,
                simulated: self.context.clock.is_accelerated(),
                session: None,
            }))
        };
        let entries = self.context.append(store, &[body])?;
        self.waiting.pop_front();
        if !is_done(score) {
            let why = if cram { Why::Cram } else { Why::Again };
            self.waiting.push_back(Pick { why, practised_on: Some(day), ..pick.clone() });
        }
        self.answers.extend(entries.into_iter().map(|entry| Answer {
            entry,
            pick: pick.clone(),
            score,
            seconds,
        }));
        Ok(())
    }

    /// Takes the last answer back; its card comes again at once, as if it had not been answered.
    fn take_back(&mut self, store: &mut Store) -> Result<()> {
        let Some(last) = self.answers.pop() else { return Ok(()) };
        self.context.append(store, &[Body::Void { entry: last.entry }])?;
        self.waiting.retain(|pick| pick.item != last.pick.item);
        self.waiting.push_front(last.pick);
        Ok(())
    }

    fn say_summary(&self) {
        let mut first: BTreeMap<&ItemId, Score> = BTreeMap::new();
        for answer in &self.answers {
            first.entry(&answer.pick.item).or_insert(answer.score);
        }
        let view = SummaryView {
            cards: first.len(),
            right: first.values().filter(|score| score.is_pass()).count(),
            at_once: first.values().filter(|score| score.get() == 5).count(),
            seconds: self.answers.iter().map(|answer| u64::from(answer.seconds)).sum(),
            again: self.waiting.iter().filter(|pick| pick.why == Why::Again).count(),
            waiting: self.waiting.iter().filter(|pick| pick.why != Why::Again).count(),
        };
        let console = &self.context.console;
        console.talk(&summary(&view, console.talk_width(), console.talk_styles()));
    }
}
