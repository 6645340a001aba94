//! A sitting: everything around one session that is not the machine itself. The draw, the folder, the host with its keys
//! and messages, the judge's work, the debrief.

pub mod keys;
pub mod notes;
pub mod own_cases;
pub mod script;
pub mod workspace;
