//! Signals as flags. Installed before anything else, so that a prompt or a poll returns `Interrupted` and the program
//! saves and leaves by itself; a second Ctrl-C ends it at once.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::{flag, low_level};

static INSTALLED: OnceLock<Signals> = OnceLock::new();

/// The flags that the handlers set.
#[derive(Debug, Clone, Default)]
pub struct Signals {
    interrupt: Arc<AtomicBool>,
    leaving: Arc<AtomicBool>,
    terminate: Arc<AtomicBool>,
    hangup: Arc<AtomicBool>,
    stop: Arc<AtomicBool>,
    resumed: Arc<AtomicBool>,
    resized: Arc<AtomicBool>,
}

impl Signals {
    /// Installs the flags, once a process: the board and what it starts share them, or a Ctrl-C that one of them forgets
    /// (it was an editor's) would still be the other's first. Commands other than sessions leave signals as they are.
    pub fn install_for_session() -> io::Result<Signals> {
        if let Some(signals) = INSTALLED.get() {
            return Ok(signals.clone());
        }
        let signals = Signals::default();
        // once the first Ctrl-C was noticed, the second ends the program at once; those in an editor are never noticed
        flag::register_conditional_shutdown(SIGINT, 130, Arc::clone(&signals.leaving))?;
        flag::register(SIGINT, Arc::clone(&signals.interrupt))?;
        flag::register(SIGTERM, Arc::clone(&signals.terminate))?;
        flag::register(SIGQUIT, Arc::clone(&signals.terminate))?;
        flag::register(SIGHUP, Arc::clone(&signals.hangup))?;
        flag::register(SIGTSTP, Arc::clone(&signals.stop))?;
        flag::register(SIGCONT, Arc::clone(&signals.resumed))?;
        flag::register(SIGWINCH, Arc::clone(&signals.resized))?;
        Ok(INSTALLED.get_or_init(|| signals).clone())
    }

    /// Ctrl-C was pressed. Who asks is going to leave: from then on a second one ends the program.
    pub fn interrupted(&self) -> bool {
        let pressed = self.interrupt.load(Ordering::SeqCst);
        if pressed {
            self.leaving.store(true, Ordering::SeqCst);
        }
        pressed
    }

    /// Forgets a Ctrl-C that was meant for a child (an editor in the same terminal).
    pub fn forget_interrupt(&self) {
        self.interrupt.store(false, Ordering::SeqCst);
        self.leaving.store(false, Ordering::SeqCst);
    }

    /// Somebody asked the program to end, or its terminal is gone.
    pub fn must_leave(&self) -> bool {
        self.terminate.load(Ordering::SeqCst) || self.hangup.load(Ordering::SeqCst)
    }

    /// The terminal is gone: nothing may be written to it any more.
    pub fn terminal_is_gone(&self) -> bool {
        self.hangup.load(Ordering::SeqCst)
    }

    /// Ctrl-Z was pressed since the last call.
    pub fn take_stop(&self) -> bool {
        self.stop.swap(false, Ordering::SeqCst)
    }

    /// The program was continued since the last call.
    pub fn take_resumed(&self) -> bool {
        self.resumed.swap(false, Ordering::SeqCst)
    }

    /// The window changed its size since the last call.
    pub fn take_resized(&self) -> bool {
        self.resized.swap(false, Ordering::SeqCst)
    }

    /// Stops the process as Ctrl-Z would have; returns when it is continued. Restore the terminal first.
    pub fn stop_now(&self) -> io::Result<()> {
        low_level::emulate_default_handler(SIGTSTP)
    }
}
