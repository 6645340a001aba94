//! The local judge.
