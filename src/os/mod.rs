//! The edge to the operating system: clock, environment, paths, settings, processes, signals, terminal modes, editors.
//! Only this module reads time and environment; nothing here prints.

pub mod clock;
pub mod editor;
pub mod environment;
pub mod paths;
pub mod process;
pub mod random;
pub mod settings;
pub mod signals;
pub mod terminal;
