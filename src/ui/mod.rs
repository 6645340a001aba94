//! Everything that is drawn.
