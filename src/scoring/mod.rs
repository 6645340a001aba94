//! From evidence to bounds and suggestion.
