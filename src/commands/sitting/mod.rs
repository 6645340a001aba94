//! A sitting: everything around one session that is not the machine itself. The draw, the folder, the host with its keys
//! and messages, the judge's work, the debrief.

pub mod asking;
pub mod attempt;
pub mod debrief;
pub mod draw;
pub mod host;
pub mod inbox;
pub mod judging;
pub mod keys;
pub mod line;
pub mod material;
pub mod messages;
pub mod notes;
pub mod own_cases;
pub mod plan;
pub mod reference;
pub mod run;
pub mod script;
pub mod start;
pub mod verdict;
pub mod workspace;
