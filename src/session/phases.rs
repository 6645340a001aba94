//! Phases and their budgets, from DESIGN section 5; other lengths scale them.

use serde::{Deserialize, Serialize};

/// Position of a phase in its session.
pub type PhaseId = usize;

/// A phase with its budget.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    /// One word on the live line.
    pub name: String,
    /// Planned seconds; 0 means that it has none of its own.
    pub seconds: u32,
}

const CODING: [(&str, u32); 5] = [("clarify", 4), ("plan", 8), ("code", 22), ("test", 8), ("reflect", 3)];

const DESIGN_45: [(&str, u32); 9] = [
    ("requirements", 5),
    ("estimates", 4),
    ("API", 4),
    ("schema", 4),
    ("diagram", 10),
    ("bottlenecks", 5),
    ("scaling", 8),
    ("edge cases", 3),
    ("wrap-up", 2),
];

const DESIGN_60: [u32; 9] = [7, 5, 5, 6, 12, 7, 11, 4, 3];

/// The five phases of a coding session of so many minutes.
pub fn coding(minutes: u32) -> Vec<Phase> {
    scaled(&CODING, minutes * 60)
}

/// The nine phases of a design session; 60 minutes have a table of their own.
pub fn design(minutes: u32) -> Vec<Phase> {
    if minutes == 60 {
        return DESIGN_45
            .iter()
            .zip(DESIGN_60)
            .map(|((name, _), minutes)| phase(name, minutes * 60))
            .collect();
    }
    scaled(&DESIGN_45, minutes * 60)
}

/// When the path through a design has to be complete: minute 27 of 45, 35 of 60.
pub fn path_line_seconds(minutes: u32) -> u32 {
    if minutes == 60 { 35 * 60 } else { minutes * 60 * 27 / 45 }
}

/// The phases of a STAR question: the answer, then the probes; a spoken answer has a minute to think first.
pub fn star(minutes: u32, spoken: bool) -> Vec<Phase> {
    let total = minutes * 60;
    if spoken {
        let think = 60.min(total / 4);
        let answer = 180.min(total - think);
        vec![
            phase("think", think),
            phase("answer", answer),
            phase("probes", total.saturating_sub(think + answer)),
        ]
    } else {
        let answer = total * 2 / 3;
        vec![phase("answer", answer), phase("probes", total - answer)]
    }
}

/// Scales a table of minutes so that the parts add up to the total exactly.
fn scaled(table: &[(&str, u32)], total_seconds: u32) -> Vec<Phase> {
    let sum: u32 = table.iter().map(|(_, minutes)| minutes).sum();
    let (mut phases, mut before, mut used) = (Vec::new(), 0, 0);
    for (name, minutes) in table {
        before += minutes;
        let end = u64::from(total_seconds) * u64::from(before) / u64::from(sum);
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        phases.push(phase(name, end - used));
        used = end;
    }
    phases
}

fn phase(name: &str, seconds: u32) -> Phase {
    Phase { name: name.to_string(), seconds }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes(phases: &[Phase]) -> Vec<u32> {
        phases.iter().map(|phase| phase.seconds / 60).collect()
    }

    #[test]
    fn forty_five_minutes_are_split_as_the_design_says() {
        assert_eq!(minutes(&coding(45)), [4, 8, 22, 8, 3]);
        assert_eq!(minutes(&design(45)), [5, 4, 4, 4, 10, 5, 8, 3, 2]);
        assert_eq!(minutes(&design(60)), [7, 5, 5, 6, 12, 7, 11, 4, 3]);
        assert_eq!((path_line_seconds(45), path_line_seconds(60)), (27 * 60, 35 * 60));
    }

    #[test]
    fn other_lengths_keep_their_total() {
        for length in 5..=240 {
            assert_eq!(coding(length).iter().map(|phase| phase.seconds).sum::<u32>(), length * 60);
            for spoken in [true, false] {
                assert_eq!(star(length, spoken).iter().map(|phase| phase.seconds).sum::<u32>(), length * 60);
            }
        }
    }
}
