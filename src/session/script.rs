//! What a session is about: the parts of the content that the machine needs, as plain values. `commands` fills them.

use super::phases::Phase;

/// What a session is about.
#[derive(Debug, Clone)]
pub enum Script {
    /// A coding problem.
    Coding(CodingScript),
    /// A system.
    Design(DesignScript),
    /// A behavioural question.
    Star(StarScript),
}

impl Script {
    /// The phases in their order.
    pub fn phases(&self) -> &[Phase] {
        match self {
            Script::Coding(script) => &script.phases,
            Script::Design(script) => &script.phases,
            Script::Star(script) => &script.phases,
        }
    }
}

/// A coding problem, as far as the session goes.
#[derive(Debug, Clone, Default)]
pub struct CodingScript {
    /// Phases.
    pub phases: Vec<Phase>,
    /// What may be asked.
    pub clarify: Vec<Clarify>,
    /// Three hints.
    pub hints: Vec<String>,
    /// The approaches offered after a pass.
    pub approaches: Vec<Approach>,
    /// Choices for time.
    pub times: Vec<String>,
    /// Choices for space.
    pub spaces: Vec<String>,
    /// Questions after the pass, with what a good answer says.
    pub follow_ups: Vec<(String, String)>,
}

/// A question that a good candidate asks.
#[derive(Debug, Clone)]
pub struct Clarify {
    /// The question.
    pub question: String,
    /// Words that bring the answer.
    pub asks: Vec<String>,
    /// The answer.
    pub answer: String,
    /// Whether missing it costs.
    pub matters: bool,
}

/// An approach with its cost.
#[derive(Debug, Clone)]
pub struct Approach {
    /// Its name.
    pub name: String,
    /// Whether an interviewer would take it.
    pub right: bool,
    /// Its time, one of the choices.
    pub time: String,
    /// Its space, one of the choices.
    pub space: String,
}

/// A system, as far as the session goes.
#[derive(Debug, Clone, Default)]
pub struct DesignScript {
    /// Phases.
    pub phases: Vec<Phase>,
    /// Requirements that come when asked about.
    pub requirements: Vec<Requirement>,
    /// Names and questions of the estimates.
    pub estimates: Vec<(String, String)>,
    /// Follow-up questions.
    pub follow_ups: Vec<String>,
    /// The change that comes in the middle.
    pub curveball: String,
    /// Seconds at which the path has to be complete.
    pub path_line: u32,
}

/// A requirement of a system.
#[derive(Debug, Clone)]
pub struct Requirement {
    /// What it says.
    pub text: String,
    /// Words that bring it; the first is its topic.
    pub asks: Vec<String>,
}

/// A behavioural question, as far as the session goes.
#[derive(Debug, Clone, Default)]
pub struct StarScript {
    /// Phases.
    pub phases: Vec<Phase>,
    /// Two to four further questions.
    pub probes: Vec<String>,
    /// Said aloud.
    pub spoken: bool,
}

/// Whether a typed text touches one of the words: any word of the text equals it, or begins with it where it has four
/// letters or more (`touching` for `touch`); a phrase must stand in the text as it is.
pub fn touches(text: &str, asks: &[String]) -> bool {
    let lowered: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c.to_lowercase().next().unwrap_or(c) } else { ' ' })
        .collect();
    let words: Vec<&str> = lowered.split_whitespace().collect();
    let plain = format!(" {} ", words.join(" "));
    asks.iter().any(|ask| {
        let ask: String = ask.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        let ask = ask.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if ask.is_empty() {
            return false;
        }
        if ask.contains(' ') {
            return plain.contains(&format!(" {ask} ")) || plain.contains(&format!(" {ask}s "));
        }
        words.iter().any(|word| {
            *word == ask
                || word.strip_suffix('s') == Some(ask.as_str())
                || (ask.chars().count() >= 4 && word.starts_with(&ask))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_finds_its_word_in_any_form_but_not_inside_another() {
        let asks = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert!(touches("What about touching meetings?", &asks(&["touch"])));
        assert!(touches("is it SORTED?", &asks(&["sort"])));
        assert!(touches("may two be back-to-back?", &asks(&["back to back"])));
        assert!(touches("how many bookings are there", &asks(&["how many"])));
        assert!(!touches("is the trend ok", &asks(&["end"])));
        assert!(!touches("what is the weekend like", &asks(&["end"])));
        assert!(!touches("", &asks(&["end", ""])));
    }
}
