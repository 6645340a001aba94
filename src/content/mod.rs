//! The embedded content and users' decks: formats, library, linter.
