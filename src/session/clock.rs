//! The session's clock: milliseconds that were spent, by phase, and what was paused. It is told the time, it never asks.

use serde::{Deserialize, Serialize};

use crate::model::Millis;

/// Time spent so far. Everything is in milliseconds of the monotonic clock.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionClock {
    active: u64,
    by_phase: Vec<u64>,
    paused: u64,
    is_paused: bool,
    /// How often it was stopped.
    pub pauses: u32,
    phase: usize,
    /// The last time it was told; nothing after a resume, so that the gap does not count.
    #[serde(skip)]
    last: Option<Millis>,
}

impl SessionClock {
    /// Counts the time since the last call to the current phase, or to the pause.
    pub fn advance(&mut self, now: Millis) {
        let passed = self.last.map_or(0, |last| now.since(last));
        self.last = Some(now);
        if self.is_paused {
            self.paused += passed;
            return;
        }
        self.active += passed;
        if self.by_phase.len() <= self.phase {
            self.by_phase.resize(self.phase + 1, 0);
        }
        self.by_phase[self.phase] += passed;
    }

    /// Forgets the last reading: the next one starts a new stretch.
    pub fn detach(&mut self) {
        self.last = None;
    }

    /// From now on time counts to this phase.
    pub fn set_phase(&mut self, phase: usize) {
        self.phase = phase;
    }

    /// Stops it or lets it go on; returns whether it is stopped now.
    pub fn toggle_pause(&mut self) -> bool {
        self.is_paused = !self.is_paused;
        if self.is_paused {
            self.pauses += 1;
        }
        self.is_paused
    }

    /// Whether it is stopped.
    pub fn is_paused(&self) -> bool {
        self.is_paused
    }

    /// Whole seconds spent, pauses left out.
    pub fn seconds(&self) -> u32 {
        to_seconds(self.active)
    }

    /// Whole seconds paused.
    pub fn paused_seconds(&self) -> u32 {
        to_seconds(self.paused)
    }

    /// Whole seconds spent in a phase.
    pub fn phase_seconds(&self, phase: usize) -> u32 {
        to_seconds(self.by_phase.get(phase).copied().unwrap_or(0))
    }

    /// Milliseconds spent and paused together: what a checkpoint is measured by.
    pub fn total_millis(&self) -> u64 {
        self.active + self.paused
    }
}

fn to_seconds(millis: u64) -> u32 {
    u32::try_from(millis / 1000).unwrap_or(u32::MAX)
}
