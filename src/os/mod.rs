//! Clock, paths, settings, editor, signals, terminal modes.
