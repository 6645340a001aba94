//! A whole run of a signature: one pass for a function or a class, two for a codec, whose second process knows nothing
//! but the texts of the first.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::build::Built;
use super::child::{Stop, Watch};
use super::input::Input;
use super::outcome::Outcome;
use super::prints::Segment;
use super::request::Places;
use super::run::{Mode, Next, Program, Take, run};
use crate::cases::Signature;

/// What is run, on what.
pub(super) struct Passes<'a> {
    pub places: &'a Places,
    pub built: &'a Built,
    pub signature: &'a Signature,
    pub spec: &'a str,
    pub source: &'a Path,
    pub scratch: &'a Path,
    pub inputs: &'a [&'a Input],
    pub limits: &'a [Duration],
}

impl Passes<'_> {
    /// Runs all cases; the values of a codec are those that came back from decoding, its time is that of both halves.
    pub fn run(&self, watch: &mut Watch, take: Take<'_>) -> Result<(), Stop> {
        let cases =
            self.write("cases.jsonl", |to| self.inputs.iter().try_for_each(|input| input.write(to)))?;
        let program = Program {
            drill: &self.places.drill,
            command: self.built.command.clone(),
            environment: self.built.environment.clone(),
            data: self.built.data,
            deep: self.built.deep,
            source: self.source,
            spec: self.spec,
            folder: &self.work_folder()?,
        };
        if !matches!(self.signature, Signature::Codec { .. }) {
            return run(watch, &program, Mode::Call, &cases, self.limits, take);
        }
        let mut encoded: Vec<(usize, u64, String, Segment)> = Vec::new();
        let mut enough = false;
        run(
            watch,
            &program,
            Mode::Encode,
            &cases,
            self.limits,
            &mut |case, outcome, printed| match outcome {
                Outcome::Returned { ns, values } => {
                    encoded.push((case, ns, values + "\n", printed));
                    Ok(Next::GoOn)
                }
                failed => {
                    let next = take(case, failed, printed)?;
                    enough |= next == Next::Enough;
                    Ok(next)
                }
            },
        )?;
        if enough || encoded.is_empty() {
            return Ok(());
        }
        let texts = self.write("texts.jsonl", |to| {
            encoded.iter().try_for_each(|(_, _, text, _)| to.write_all(text.as_bytes()))
        })?;
        let left: Vec<Duration> = encoded
            .iter()
            .map(|(case, ns, _, _)| {
                let limit = self.limits.get(*case).copied().unwrap_or_default();
                limit.saturating_sub(Duration::from_nanos(*ns)).max(Duration::from_millis(1))
            })
            .collect();
        run(watch, &program, Mode::Decode, &texts, &left, &mut |index, outcome, printed| {
            let Some((case, before, _, first)) = encoded.get_mut(index) else { return Ok(Next::Enough) };
            first.join(&printed);
            let outcome = match outcome {
                Outcome::Returned { ns, values } => {
                    Outcome::Returned { ns: ns.saturating_add(*before), values }
                }
                other => other,
            };
            take(*case, outcome, std::mem::take(first))
        })
    }

    fn write(
        &self,
        name: &str,
        lines: impl FnOnce(&mut BufWriter<File>) -> std::io::Result<()>,
    ) -> Result<PathBuf, Stop> {
        let path = self.scratch.join(name);
        let broken = |error| Stop::system("writing the cases", error);
        let mut file = BufWriter::with_capacity(1 << 16, File::create(&path).map_err(broken)?);
        lines(&mut file).and_then(|()| file.flush()).map_err(broken)?;
        Ok(path)
    }

    /// The program's working folder: what it writes there goes with the run.
    fn work_folder(&self) -> Result<PathBuf, Stop> {
        let folder = self.scratch.join("work");
        super::scratch::private_folder(&folder).map_err(|error| Stop::system("making a folder", error))?;
        Ok(folder)
    }
}
