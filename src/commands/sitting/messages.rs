//! What the machine says, in the words of the screen. The layout is `ui`'s; here is only which words.

use crate::commands::Context;
use crate::model::Kind;
use crate::session::design::{Nearness, nearness};
use crate::session::event::{EstimateFound, Purpose};
use crate::session::{Detail, Message, Prompt, Script, Session};
use crate::ui::live_line::KeyHint;
use crate::ui::markdown::markdown;
use crate::ui::screens::session::{answer_text, help_text, hint_text, phase_text};
use crate::ui::style::Styles;
use crate::ui::text::{Indent, clock, sanitize, wrap, wrap_with};

use super::material::Material;
use super::plan::Plan;
use super::verdict;

/// A message as it is printed above the live line; what begins something new stands apart.
pub fn text(message: &Message, plan: &Plan, width: usize, styles: Styles) -> String {
    let apart = matches!(
        message,
        Message::PhaseBegins { .. }
            | Message::PhaseOver { .. }
            | Message::Missed(_)
            | Message::Hint { .. }
            | Message::Choices { .. }
            | Message::FollowUp { .. }
            | Message::GoodAnswer(_)
            | Message::Verdict { .. }
            | Message::Estimates(_)
            | Message::Help(_)
    );
    let words = words(message, plan, width, styles);
    if apart { format!("\n{words}") } else { words }
}

fn words(message: &Message, plan: &Plan, width: usize, styles: Styles) -> String {
    match message {
        Message::Remark(text) => wrapped(text, width),
        Message::Refusal(why) => styles.warning(&wrapped(&capitalised(why), width)),
        Message::TimeLeft(0) => styles.warning("Time is up. Overtime is counted; finish when you are done."),
        Message::TimeLeft(minutes) => styles.warning(&format!("{minutes} minutes left.")),
        Message::PhaseOver { phase, next } => {
            let next = next.as_ref().map_or(String::new(), |next| format!(" n goes on to {next}."));
            styles.warning(&wrapped(&format!("The time for {phase} is over.{next}"), width))
        }
        Message::PhaseBegins { phase, seconds } => phase_text(None, Some((phase, *seconds)), width, styles),
        Message::Clarified { question, answer } => answer_text(question, Some(answer), width, styles),
        Message::NoAnswer => wrapped("No particular answer to that. State your assumption and go on.", width),
        Message::Missed(missed) => {
            let mut lines = vec![styles.warning("Not asked, and it mattered:")];
            for (question, answer) in missed {
                lines.push(bullet(&format!("{question} {answer}"), width));
            }
            lines.join("\n")
        }
        Message::Hint { number, of, text } => hint_text(*number as usize, *of as usize, text, width, styles),
        Message::Requirement(text) => bullet(text, width),
        Message::Choices { question, choices } => {
            let mut lines = vec![styles.heading(&wrapped(question, width))];
            for (index, choice) in choices.iter().enumerate() {
                let mark = format!("{} ", index + 1);
                lines.push(
                    wrap_with(&sanitize(choice), width, &Indent::hanging(&format!("  {mark}"))).join("\n"),
                );
            }
            lines.join("\n")
        }
        Message::Complexity { right: true, truth } => {
            styles.success(&wrapped(&format!("Right. {truth}."), width))
        }
        Message::Complexity { right: false, truth } => {
            styles.failure(&wrapped(&format!("Not quite. {truth}."), width))
        }
        Message::FollowUp { number: 0, question, .. } => {
            format!("{}\n{}", styles.warning("A change:"), markdown_body(question, width, styles))
        }
        Message::FollowUp { number, of, question } => {
            format!(
                "{}\n{}",
                styles.heading(&format!("Question {number} of {of}")),
                markdown_body(question, width, styles)
            )
        }
        Message::GoodAnswer(answer) => {
            format!("{}\n{}", styles.dim("A good answer:"), markdown_body(answer, width, styles))
        }
        Message::Verdict { purpose, report } => {
            let source = plan.folder.read(plan.main()).ok();
            let problem = plan.problem();
            let shown = verdict::text(report, problem, source.as_deref(), width, styles);
            match purpose {
                Purpose::Save => format!("{}\n{shown}", styles.dim("Saved:")),
                _ => shown,
            }
        }
        Message::Estimates(estimates) => {
            let mut lines = vec![styles.heading("Estimate these, as lines `name = value` in your notes:")];
            for (name, question) in estimates {
                lines.push(bullet(&format!("{name}: {question}"), width));
            }
            lines.join("\n")
        }
        Message::Estimate(found) => estimate(found, width, styles),
        Message::Help(keys) => help(keys, width, styles),
        Message::Paused => wrapped("Paused. p goes on.", width),
        Message::Locked => styles.success("The answer is locked and saved."),
    }
}

/// The task as far as the session shows it.
pub fn item(context: &Context, plan: &Plan, session: &Session) -> String {
    let (width, styles) = (context.console.talk_width(), context.console.talk_styles());
    let mut text = format!("{}\n\n", styles.heading(&wrapped(&plan.title, width)));
    match (&plan.material, &session.state.detail) {
        (Material::Coding(coding), Detail::Coding(state)) if state.statement_shown => {
            text.push_str(&markdown(&coding.files.statement, width, styles));
            text.push_str(&format!(
                "\n{}\n",
                styles.dim(&format!("Your file:\n{}", plan.folder.main.display()))
            ));
        }
        (Material::Coding(coding), _) => {
            text.push_str(&markdown(&coding.files.problem.brief, width, styles));
            text.push_str(&format!(
                "\n{}\n",
                styles.dim(&wrapped("This is all you are told. Ask (a) before you plan (n).", width))
            ));
        }
        (Material::Design(design), _) => {
            text.push_str(&markdown(&design.fill(&design.files.prompt), width, styles));
            text.push_str(&format!(
                "\n{}\n",
                styles.dim(&format!("Your notes:\n{}", plan.folder.main.display()))
            ));
        }
        (Material::Star(question), _) => {
            text = format!("{}\n", markdown(&question.question, width, styles));
            if session.state.mode != crate::model::Mode::Spoken {
                text.push_str(&format!(
                    "{}\n",
                    styles.dim(&format!("Your answer:\n{}", plan.folder.main.display()))
                ));
            }
        }
    }
    text
}

/// What a typed line is asked for with.
pub fn prompt_text(prompt: Prompt) -> &'static str {
    match prompt {
        Prompt::Note => "note (Enter ends it): ",
        Prompt::Question => "ask (Enter sends it): ",
        Prompt::Ask => "ask about: ",
    }
}

/// The topics of a system that can be asked about and were not yet.
pub fn topics(session: &Session) -> Option<String> {
    let (Script::Design(script), Detail::Design(state)) = (&session.script, &session.state.detail) else {
        return None;
    };
    let open: Vec<&str> = script
        .requirements
        .iter()
        .enumerate()
        .filter(|(index, _)| !state.asked.contains(index))
        .filter_map(|(_, requirement)| requirement.asks.first().map(String::as_str))
        .collect();
    if open.is_empty() { None } else { Some(format!("topics: {}", open.join(", "))) }
}

fn estimate(found: &EstimateFound, width: usize, styles: Styles) -> String {
    let name = sanitize(&found.name).to_string();
    let off = |ratio: f64| {
        let times = ratio.max(1.0 / ratio);
        let shown = if times >= 100.0 { format!("{times:.0}") } else { format!("{times:.1}") };
        if ratio > 1.0 { format!("{shown} times too high") } else { format!("{shown} times too low") }
    };
    match (nearness(found.ratio), found.ratio) {
        (Nearness::Tight, _) => {
            styles.success(&wrapped(&format!("{name}: within three times. Good."), width))
        }
        (Nearness::Fine, _) => wrapped(&format!("{name}: within ten times. Good enough."), width),
        (Nearness::Off, Some(ratio)) => {
            styles.warning(&wrapped(&format!("{name}: {}. Check units and factors.", off(ratio)), width))
        }
        _ => styles.warning(&wrapped(
            &format!(
                "{name}: `{}` can't be read or measures something else. Write it like 58k/s or 1.6 TB.",
                found.written
            ),
            width,
        )),
    }
}

fn help(keys: &[(char, &'static str)], width: usize, styles: Styles) -> String {
    let shown: Vec<(String, &str)> = keys
        .iter()
        .filter(|(key, _)| *key != '?')
        .map(|(key, label)| {
            let name = if *key == ' ' { "space".to_string() } else { key.to_string() };
            let words = match (*key, *label) {
                ('r', _) => "run the examples and your own cases",
                ('s', _) => "submit: all cases",
                ('e', _) => "open the editor",
                ('h', _) => "a hint; it caps the score",
                ('w', _) => "write a note",
                ('a', _) => "ask a question",
                ('t', _) => "the path is traced in words, from end to end",
                ('1', "1-9 phase") => "1 to 9: go to that phase",
                ('v', _) => "show the task again",
                ('p', "pause") => "pause: hides the task, stops the clock, is recorded",
                ('f', "finish") => "finish: locks the answer",
                (_, label) => label,
            };
            (name, words)
        })
        .collect();
    let hints: Vec<(KeyHint<'_>, &str)> =
        shown.iter().map(|(key, words)| (KeyHint::new(key, ""), *words)).collect();
    let text = help_text(&hints, width, styles);
    format!("{text}{}", wrapped("Ctrl-C saves and leaves; `drill resume` goes on.", width))
}

/// What a kind is called on screen.
pub fn kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Coding => "coding",
        Kind::Design => "system design",
        Kind::Star => "behavioural",
        Kind::Card => "cards",
    }
}

/// Seconds as on the live line.
pub fn time_text(seconds: u32) -> String {
    clock(u64::from(seconds))
}

/// A text from content, wrapped.
pub fn wrapped(text: &str, width: usize) -> String {
    wrap(&sanitize(text), width).join("\n")
}

/// One line of a list.
pub fn bullet(text: &str, width: usize) -> String {
    wrap_with(&sanitize(text), width, &Indent::hanging("- ")).join("\n")
}

fn markdown_body(text: &str, width: usize, styles: Styles) -> String {
    let rendered = markdown(text, width.saturating_sub(2), styles);
    rendered
        .lines()
        .map(|line| if line.is_empty() { String::new() } else { format!("  {line}") })
        .collect::<Vec<_>>()
        .join("\n")
}

/// The text with its first letter as a capital.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
