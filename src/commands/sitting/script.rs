//! From content to a session's script, and the texts that are shown of an item.

use crate::content::format::{Design, Problem, Question};
use crate::session::phases;
use crate::session::script::{Approach, Clarify, CodingScript, DesignScript, Requirement, StarScript};

/// A coding problem for a session of so many minutes.
pub fn coding(problem: &Problem, minutes: u32) -> CodingScript {
    CodingScript {
        phases: phases::coding(minutes),
        clarify: problem
            .clarify
            .iter()
            .map(|clarify| Clarify {
                question: clarify.question.clone(),
                asks: clarify.asks.clone(),
                answer: clarify.answer.clone(),
                matters: clarify.matters,
            })
            .collect(),
        hints: problem.hints.clone(),
        approaches: problem
            .approaches
            .iter()
            .map(|approach| Approach {
                name: approach.name.clone(),
                right: approach.right,
                time: approach.time.clone(),
                space: approach.space.clone(),
            })
            .collect(),
        times: problem.complexity.time.clone(),
        spaces: problem.complexity.space.clone(),
        follow_ups: problem
            .follow_ups
            .iter()
            .map(|follow_up| (follow_up.question.clone(), follow_up.good_answer.clone()))
            .collect(),
    }
}

/// A system for a session of so many minutes. `fill` puts computed numbers into texts.
pub fn design(design: &Design, minutes: u32, fill: impl Fn(&str) -> String) -> DesignScript {
    DesignScript {
        phases: phases::design(minutes),
        requirements: design
            .functional
            .iter()
            .chain(&design.non_functional)
            .map(|requirement| Requirement { text: fill(&requirement.text), asks: requirement.asks.clone() })
            .collect(),
        estimates: design
            .estimates
            .iter()
            .map(|estimate| (estimate.name.clone(), fill(&estimate.question)))
            .collect(),
        follow_ups: design.follow_ups.iter().map(|follow_up| fill(&follow_up.question)).collect(),
        curveball: fill(&design.curveball.question),
        path_line: phases::path_line_seconds(minutes),
    }
}

/// A behavioural question.
pub fn star(question: &Question, spoken: bool) -> StarScript {
    StarScript { phases: phases::star(question.minutes, spoken), probes: question.probes.clone(), spoken }
}
