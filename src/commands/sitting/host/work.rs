//! The judge at work for a session: starting runs, taking their events, holding own cases against the reference.

use super::{Running, TerminalHost};
use crate::commands::sitting::material::Material;
use crate::commands::sitting::{attempt, judging, own_cases};
use crate::error::{Error, Result};
use crate::judge::{self, Job};
use crate::model::Report;
use crate::session::event::Purpose;
use crate::session::{Detail, Event, Session};

impl TerminalHost<'_> {
    pub(super) fn look_at_judge(&mut self) {
        let (mut finished, mut prepares) = (None, false);
        if let Some(running) = &mut self.job {
            loop {
                let event = match running.job.poll() {
                    Ok(Some(event)) => event,
                    Ok(None) => break,
                    Err(error) => {
                        finished = Some(Event::JudgeFailed(error.to_string()));
                        break;
                    }
                };
                match event {
                    judge::Event::Running { done, total } => (running.done, running.total) = (done, total),
                    judge::Event::CaseDone(_) => running.done += 1,
                    judge::Event::Finished(report) => finished = Some(Event::Judged(report)),
                    judge::Event::Preparing => prepares = true,
                    _ => {}
                }
            }
        }
        let extension = self.plan.main().rsplit_once('.').map_or("", |(_, end)| end);
        if prepares && let Some(words) = judge::of_extension(extension).and_then(judge::Language::preparing) {
            self.say(words);
        }
        if let Some(event) = finished {
            self.job = None;
            self.waiting.push_back(event);
        }
        let mut own = None;
        if let Some(job) = &mut self.own_job {
            loop {
                match job.poll() {
                    Ok(Some(judge::Event::Finished(report))) => own = Some(Some(report)),
                    Ok(Some(_)) => {}
                    Ok(None) => break,
                    Err(_) => {
                        own = Some(None);
                        break;
                    }
                }
            }
        }
        if let Some(report) = own {
            self.own_job = None;
            if let Some(report) = report {
                let (right, total) = counted(&report);
                self.waiting.push_back(Event::OwnCases { right, total });
            }
        }
    }

    pub(super) fn take_own_cases(&mut self, session: &mut Session, report: &Report) {
        let (right, total) = counted(report);
        if let Detail::Coding(coding) = &mut session.state.detail {
            coding.own_cases = Some((right, total));
        }
    }

    pub(super) fn start_judge(&mut self, session: &Session, purpose: Purpose) {
        self.job = None;
        match self.make_job(session, purpose) {
            Ok(Started::Job(job)) => self.job = Some(Running { job, done: 0, total: 0 }),
            Ok(Started::Known(report)) => self.waiting.push_back(Event::Judged(report)),
            Err(error) => self.waiting.push_back(Event::JudgeFailed(error.to_string())),
        }
    }

    fn make_job(&mut self, session: &Session, purpose: Purpose) -> Result<Started> {
        let Material::Coding(coding) = &self.plan.material else {
            return Err(Error::usage("there is nothing to run"));
        };
        let Detail::Coding(state) = &session.state.detail else {
            return Err(Error::usage("there is nothing to run"));
        };
        if purpose == Purpose::Final
            && let Some(report) = &state.last_full
        {
            let bytes = std::fs::read(&self.plan.folder.main).unwrap_or_default();
            if judge::digest_of_bytes(&bytes) == report.source_digest {
                return Ok(Started::Known(Box::new(report.clone())));
            }
        }
        let (main, language) = (&self.plan.folder.main, &state.language);
        let request = if matches!(purpose, Purpose::Run | Purpose::Save) {
            let mut cases = coding.examples()?;
            let text = self.plan.folder.read(own_cases::FILE).unwrap_or_default();
            match own_cases::read(&text, &coding.files.problem.signature, &cases) {
                Ok(own) => cases.extend(own),
                Err(why) => self.say(format!("Your own cases are left out: {why}.")),
            }
            judging::request(&self.plan.item, coding, language, main, cases)
        } else {
            judging::full_request(&self.plan.item, coding, language, main)?
        };
        Ok(Started::Job(judging::start(self.context, &request)?))
    }

    /// Holds the user's own cases against the reference, in whichever language works here.
    pub(super) fn check_own_cases(&mut self) {
        let Material::Coding(coding) = &self.plan.material else { return };
        let Ok(examples) = coding.examples() else { return };
        let text = self.plan.folder.read(own_cases::FILE).unwrap_or_default();
        let Ok(own) = own_cases::read(&text, &coding.files.problem.signature, &examples) else { return };
        if own.is_empty() {
            return;
        }
        self.own_job = attempt::reference_file(self.context, coding).and_then(|(language, path)| {
            let request = judging::request(&self.plan.item, coding, &language, &path, own);
            judging::start(self.context, &request).ok()
        });
    }
}

enum Started {
    Job(Job),
    Known(Box<Report>),
}

fn counted(report: &Report) -> (u32, u32) {
    (u32::try_from(report.passed).unwrap_or(u32::MAX), u32::try_from(report.total).unwrap_or(u32::MAX))
}
