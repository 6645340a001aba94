//! Figures from rows.
