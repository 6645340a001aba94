//! From the machine's line to the screen's.

use crate::session::{Awaiting, LineState};
use crate::ui::live_line::{KeyHint, LineState as Shown, LineView};

/// Builds the view and hands it on.
pub fn with_view<R>(
    state: &LineState,
    progress: Option<(usize, usize)>,
    show: impl FnOnce(&LineView<'_>) -> R,
) -> R {
    let names: Vec<String> = state
        .keys
        .iter()
        .map(|(key, _)| if *key == ' ' { "space".to_string() } else { key.to_string() })
        .collect();
    let keys = names
        .iter()
        .zip(&state.keys)
        .map(|(name, (key, label))| KeyHint::new(name, if *key == '?' { "" } else { label }))
        .collect();
    let note = match state.awaiting {
        Some(Awaiting::Prediction { .. }) => Some("predict"),
        Some(Awaiting::Hint) => Some("hint?"),
        Some(Awaiting::Finish) => Some("finish?"),
        Some(Awaiting::Traced) => Some("traced?"),
        Some(Awaiting::Approach) => Some("approach?"),
        Some(Awaiting::Time) => Some("time?"),
        Some(Awaiting::Space) => Some("space?"),
        None => None,
    };
    let shown = if state.paused {
        Shown::Paused
    } else if state.judging {
        let (done, total) = progress.unwrap_or((0, 0));
        Shown::Judging { done, total }
    } else {
        Shown::Running
    };
    show(&LineView {
        time_left_seconds: state.left_seconds,
        phase: &state.phase,
        phase_left: state.phase_left_seconds,
        keys,
        state: shown,
        note,
    })
}
