//! What every command is given: environment, console, clock, paths, settings, chance; and how it opens the store and the
//! library. Errors of the parts become the user's errors here.

use std::cell::{RefCell, RefMut};
use std::path::Path;

use rand::Rng;
use rand::rngs::ChaCha8Rng;

use crate::content::Finding;
use crate::content::Item;
use crate::content::library::{
    FileMetadata, Library, Miss, file_metadata, metadata_from_cache, metadata_to_cache, scan_folder, shelve,
};
use crate::error::{Error, Exit, Result};
use crate::model::{Body, Clock, Day, EntryId, ItemId, Kind, LogEntry, Moment, Schedule};
use crate::os::clock::SystemClock;
use crate::os::environment::Environment;
use crate::os::paths::{Paths, make_private_folder};
use crate::os::process;
use crate::os::random;
use crate::os::settings::{Settings, SettingsError};
use crate::schedule::sm2;
use crate::store::LogSettings;
use crate::store::Owner;
use crate::store::Stamp;
use crate::store::Store;
use crate::store::StoreError;
use crate::store::{DeckCard, FileStamp, ParsedFile};
use crate::ui::console::{Console, OutputError};

/// What a command works with.
pub struct Context {
    /// Variables and terminals.
    pub environment: Environment,
    /// Both output streams.
    pub console: Console,
    /// Time.
    pub clock: SystemClock,
    /// Folders.
    pub paths: Paths,
    /// Machine settings.
    pub settings: Settings,
    chance: RefCell<ChaCha8Rng>,
}

impl Context {
    /// Reads clock, paths and settings.
    pub fn new(environment: Environment, console: Console) -> Result<Context> {
        let clock = SystemClock::from_environment(&environment).map_err(Error::usage)?;
        let mut paths = Paths::from_environment(&environment, None).map_err(Error::usage)?;
        let settings = Settings::read(&paths.settings())?;
        if let Some(workspace) = &settings.workspace {
            paths = Paths::from_environment(&environment, Some(workspace)).map_err(Error::usage)?;
        }
        let chance = RefCell::new(random::generator(&environment));
        Ok(Context { environment, console, clock, paths, settings, chance })
    }

    /// The wall clock.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// The logical day, under the rollover that the log has.
    pub fn today(&self, settings: &LogSettings) -> Day {
        self.now().day(settings.rollover)
    }

    /// 64 random bits.
    pub fn random_bits(&self) -> u64 {
        self.chance.borrow_mut().next_u64()
    }

    /// The generator, for draws.
    pub fn chance(&self) -> RefMut<'_, ChaCha8Rng> {
        self.chance.borrow_mut()
    }

    /// Opens the store, making it when there is none.
    pub fn store(&self) -> Result<Store> {
        make_private_folder(&self.paths.data).map_err(|error| {
            Error::new(Exit::Store, format!("cannot make the data folder {}", self.paths.data.display()))
                .because(error)
                .hint("check who owns the folder above it, or set DRILL_DATA_DIR to another one")
        })?;
        Ok(Store::open(&self.paths.store(), &mut || self.random_wide())?)
    }

    /// Appends entries to the log and folds what they touch.
    pub fn append(&self, store: &mut Store, entries: &[Body]) -> Result<Vec<EntryId>> {
        let mut random = || self.random_wide();
        let mut stamp = Stamp::new(self.now(), &mut random);
        Ok(store.append(entries, &mut stamp, &fold)?)
    }

    /// 128 random bits, for ids.
    pub fn random_wide(&self) -> u128 {
        (u128::from(self.random_bits()) << 64) | u128::from(self.random_bits())
    }

    /// This process, as a session's owner.
    pub fn owner(&self) -> Owner {
        let current = process::current();
        Owner { pid: current.pid, boot: current.boot, started: current.started }
    }

    /// The shipped items and the user's decks. A deck that is wrong is reported and left out.
    pub fn library(&self, store: &mut Store) -> Result<Library> {
        let mut library = Library::embedded();
        for folder in &self.settings.decks {
            add_deck(&mut library, store, folder)?;
        }
        for finding in library.left_out() {
            self.console.error(
                &format!("a deck is left out: {finding}"),
                &[],
                &["`drill deck check FOLDER` shows everything that is wrong with it".to_string()],
            );
        }
        Ok(library)
    }

    /// The item that was typed.
    pub fn find<'a>(&self, library: &'a Library, text: &str, kind: Option<Kind>) -> Result<&'a Item> {
        library.find(text, kind).map_err(Error::from)
    }

    /// Fails with 5 where no session can run.
    pub fn need_terminal(&self, instead: &str) -> Result<()> {
        if self.environment.can_prompt() {
            return Ok(());
        }
        Err(Error::new(Exit::NoTerminal, "a session needs a terminal, and stdin or stderr is none")
            .hint(instead))
    }
}

/// How an item's entries give its schedule.
pub fn fold(_item: &ItemId, entries: &[LogEntry]) -> Option<Schedule> {
    sm2::schedule(entries)
}

/// Whether the process behind a session lives.
pub fn is_alive(owner: &Owner) -> bool {
    process::is_alive(&process::Owner { pid: owner.pid, boot: owner.boot.clone(), started: owner.started })
}

/// Adds a user's deck, from the catalogue where its files have not changed.
fn add_deck(library: &mut Library, store: &mut Store, folder: &Path) -> Result<()> {
    let Ok(files) = scan_folder(folder) else {
        // opening it says what is wrong
        library.add_folder(folder);
        return Ok(());
    };
    let (mut known, mut fresh) = (Vec::with_capacity(files.len()), Vec::new());
    // what to remember of a file in place of what was read, and the file's number in the catalogue
    let mut shelved = None;
    for file in files {
        let path = folder.join(&file.path).display().to_string();
        let stamp = FileStamp { size: file.size, mtime: file.mtime };
        let kept = store.catalogued(&path, stamp)?;
        let metadata = match kept.and_then(|(number, json)| Some((number, metadata_from_cache(&json)?))) {
            Some((number, FileMetadata::Shelved { deck, cards })) => {
                library.add_shelved(folder, file, deck, cards, number);
                return Ok(());
            }
            Some((_, metadata)) => metadata,
            None => {
                let metadata = file_metadata(folder, &file);
                let (remembered, cards) = shelve(&metadata);
                let cards = cards.into_iter().map(|(item, title)| DeckCard { item, title }).collect();
                let json = metadata_to_cache(&remembered);
                if let FileMetadata::Shelved { deck, cards } = remembered {
                    shelved = Some((file.clone(), deck, cards, fresh.len()));
                }
                fresh.push(ParsedFile { path, stamp, json, cards });
                metadata
            }
        };
        known.push((file, metadata));
    }
    let numbers = if fresh.is_empty() { Vec::new() } else { catalogue(store, &fresh)? };
    match shelved.and_then(|(file, deck, cards, at)| Some((file, deck, cards, *numbers.get(at)?))) {
        Some((file, deck, cards, number)) => library.add_shelved(folder, file, deck, cards, number),
        None => library.add_metadata(folder, known),
    }
    Ok(())
}

/// Remembers what was read; gives the files' numbers, none when nothing could be written. The catalogue only saves time:
/// a store that is busy or full must not stop a list.
fn catalogue(store: &mut Store, files: &[ParsedFile]) -> Result<Vec<i64>> {
    match store.catalogue(files) {
        Ok(numbers) => Ok(numbers),
        Err(StoreError::Busy | StoreError::Full | StoreError::ReadOnly) => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        let mut made = Error::new(Exit::Store, error.to_string());
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            made = made.because(cause);
            source = cause.source();
        }
        error.hints().into_iter().fold(made, Error::hint)
    }
}

impl From<SettingsError> for Error {
    fn from(error: SettingsError) -> Error {
        let made = Error::usage(error.to_string());
        match std::error::Error::source(&error) {
            Some(cause) => made.because(cause),
            None => made,
        }
        .hint("mend the file or remove it; drill works without it")
    }
}

impl From<OutputError> for Error {
    fn from(error: OutputError) -> Error {
        match error {
            // `drill list | head` has what it wanted
            OutputError::BrokenPipe => Error::silent(Exit::Done),
            OutputError::Write(cause) => {
                Error::new(Exit::Store, "the output cannot be written").because(cause)
            }
        }
    }
}

impl From<Box<Finding>> for Error {
    fn from(finding: Box<Finding>) -> Error {
        let mut plain = *finding;
        let hint = plain.hint.take();
        let made = Error::new(Exit::Content, plain.to_string());
        match hint {
            Some(hint) => made.hint(hint),
            None => made,
        }
    }
}

impl From<Miss> for Error {
    fn from(miss: Miss) -> Error {
        let made = Error::usage(miss.to_string());
        match miss {
            Miss::Unknown { nearest, .. } if !nearest.is_empty() => {
                let names: Vec<&str> = nearest.iter().map(ItemId::as_str).collect();
                made.hint(format!("did you mean {}?", names.join(" or ")))
            }
            Miss::Unknown { .. } => made.hint("`drill list` shows all items"),
            Miss::Ambiguous { .. } => made.hint("write the whole id"),
        }
    }
}
