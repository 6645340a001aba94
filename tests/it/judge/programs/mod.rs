//! The programs of the judge's tests in every language: the same behaviour, written once a language. A new language
//! adds a file and a line in `all`.

mod cpp;
mod go;
mod java;
mod javascript;
mod python;
mod rust;
mod typescript;

/// Programs in one language. Where nothing else is said they define `add_up(a, b)`, both `int`, in the language's own
/// style, and are right but for what is told.
pub struct Programs {
    /// The language's id.
    pub language: &'static str,
    /// Right.
    pub right: &'static str,
    /// Where `a` is 0: prints `adding 0 0` and gives 7.
    pub wrong: &'static str,
    /// Where `a` is 0 it crashes; the line that does, and words of the error.
    pub crash: (&'static str, u32, &'static str),
    /// No valid source; the line that is not, and words of the message.
    pub no_compile: (&'static str, u32, &'static str),
    /// Defines `add` instead; words of the message.
    pub misnamed: (&'static str, &'static str),
    /// Where `a` is 0: prints `before` and never ends.
    pub endless: &'static str,
    /// Ways to end the process with status 0 where `a` is 0.
    pub exits: &'static [&'static str],
    /// Where `a` is 0: prints without end.
    pub flood: &'static str,
    /// Where `a` is 0: fills the memory without end, and touches it.
    pub hoard: &'static str,
    /// Gives `b` where `a` is 0, else itself of `a - 1` and `b + 1`.
    pub deep: &'static str,
    /// How deep it has to go.
    pub deepest: u32,
    /// Where `a` is 0: calls itself without end.
    pub bottomless: &'static str,
    /// Prints a line `out` and `a`, on the error stream a line `err` and `b`, then `tail` without a new line's end;
    /// gives -1 where `a` is 40.
    pub prints: &'static str,
    /// Starts a process that sleeps in a session of its own, where the language can, and leaves it running.
    pub leaves: &'static str,
    /// Ignores what signals it can, then never ends, whatever `a` is.
    pub deaf: &'static str,
    /// Where `a` is 0: sleeps for a long time.
    pub sleeps: &'static str,
    /// Where `a` is 0: closes every file it can by number, or all that the language lets it.
    pub closes: &'static str,
    /// Where `a` is 0: writes files into the working folder without end, none of them big.
    pub fills: &'static str,
    /// Programs that try to pass without being right, each with what it does; none gives a right value.
    pub cheats: &'static [(&'static str, &'static str)],
    /// `same(value)`, which gives back its argument, of the type that content calls so.
    pub same: fn(&str) -> String,
    /// The programs of `shapes.rs` by their names; `None` where the language cannot express one.
    pub shape: fn(&str) -> Option<&'static str>,
}

/// All languages.
pub fn all() -> &'static [&'static Programs] {
    &[
        &python::PROGRAMS,
        &go::PROGRAMS,
        &rust::PROGRAMS,
        &javascript::PROGRAMS,
        &typescript::PROGRAMS,
        &java::PROGRAMS,
        &cpp::PROGRAMS,
    ]
}

/// The programs of a language.
pub fn of(language: &str) -> &'static Programs {
    all().iter().find(|programs| programs.language == language).unwrap()
}

/// Every language that drill has is tested.
#[test]
fn no_language_is_forgotten() {
    let known: Vec<&str> = drill::judge::languages().iter().map(|language| language.id).collect();
    let tested: Vec<&str> = all().iter().map(|programs| programs.language).collect();
    assert_eq!(known, tested);
}
