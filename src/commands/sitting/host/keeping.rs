//! What the host keeps: checkpoints, the attempt, replies. Nothing here waits; what a busy or full store refuses is tried
//! again at the next look.

use super::TerminalHost;
use crate::commands::context::fold;
use crate::commands::sitting::attempt;
use crate::error::Result;
use crate::model::Body;
use crate::session::Session;
use crate::store::{Stamp, StoreError};

impl TerminalHost<'_> {
    pub(super) fn checkpoint(&mut self, session: &Session) {
        let state = self.plan.store(&session.state);
        self.unsaved = match self.store.checkpoint(&self.plan.session_id, &state, self.context.now()) {
            Ok(()) => false,
            Err(StoreError::Busy) => true,
            Err(error) => {
                if !self.unsaved {
                    self.say(format!("Not saved: {error}. drill tries again; the clock goes on."));
                }
                true
            }
        };
    }

    pub(super) fn store_attempt(&mut self, session: &Session) {
        let entry = Body::Attempt(Box::new(attempt::build(&self.store, self.plan, session)));
        let state = self.plan.store(&session.state);
        let mut random = || self.context.random_wide();
        let mut stamp = Stamp::new(self.context.now(), &mut random);
        match self.store.append_in_session(&self.plan.session_id, &state, &[entry], &mut stamp, &fold) {
            Ok(ids) => {
                self.attempt = ids.into_iter().next();
                self.attempt_due = false;
            }
            Err(StoreError::AlreadyRecorded(_)) => {
                self.attempt = attempt::recorded(&self.store, self.plan);
                self.attempt_due = false;
            }
            Err(error) => {
                if !self.attempt_due {
                    self.say(format!(
                        "The attempt is not saved yet: {error}. drill tries again; your file is {}.",
                        self.plan.folder.main.display()
                    ));
                }
                self.attempt_due = true;
            }
        }
    }

    pub(super) fn send_replies(&mut self) {
        let store = &mut self.store;
        self.replies.retain(|(request, reply)| matches!(store.reply(*request, reply), Err(StoreError::Busy)));
    }

    /// A hint or solution was shown.
    pub(super) fn log_reveal(&mut self, session: &Session) -> Result<()> {
        let entry = attempt::reveal(self.context, &self.store, session)?;
        if let Err(error) = self.context.append(&mut self.store, &[entry]) {
            self.say(format!("The hint is not in the log: {error}. The session has it."));
        }
        Ok(())
    }
}
