//! Time limits: a case may take five times what the reference takes on this machine. The reference is timed once for
//! each case and toolchain; the times are kept under the digest of the problem's content.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::build::build;
use super::cache;
use super::child::{Stop, Watch};
use super::digest::name_of;
use super::input::Input;
use super::languages::{Language, Parts, language};
use super::outcome::Outcome;
use super::passes::Passes;
use super::request::{Event, Heads, Reference};
use super::run::Next;
use super::toolchain::{Toolchain, find};
use super::workshop::Workshop;

/// Where nothing was measured.
const UNMEASURED: Duration = Duration::from_secs(10);
/// The least for the reference's own language, and for others.
const LEAST: Duration = Duration::from_secs(1);
const LEAST_OTHER: Duration = Duration::from_secs(2);
/// How often the reference's time a case may take.
const TIMES: f64 = 5.0;

/// The limit of each case.
pub(super) fn limits(
    watch: &mut Watch,
    heads: &Heads,
    spec: &str,
    inputs: &[&Input],
    scratch: &Path,
    announce: &mut dyn FnMut(Event) -> Result<(), Stop>,
) -> Result<Vec<Duration>, Stop> {
    if let Some(ms) = heads.limits.case_ms {
        return Ok(vec![Duration::from_millis(ms.max(1)); inputs.len()]);
    }
    let Some((reference, of, toolchain)) = choose(heads) else { return Ok(vec![UNMEASURED; inputs.len()]) };
    let least = if of.id == heads.language { LEAST } else { LEAST_OTHER };
    let kept = kept(heads, reference, of, &toolchain);
    let mut times: BTreeMap<String, f64> =
        fs::read(&kept).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    let unknown: Vec<&Input> =
        inputs.iter().copied().filter(|input| !times.contains_key(&key(input))).collect();
    if !unknown.is_empty() {
        announce(Event::Measuring)?;
        measure(watch, heads, spec, &unknown, scratch, (reference, of, &toolchain), &mut times)?;
        // Where they cannot be kept they are measured again next time.
        if let Ok(text) = serde_json::to_vec(&times) {
            let _ = cache::write(&kept, &text);
        }
    }
    Ok(inputs
        .iter()
        .map(|input| match times.get(&key(input)) {
            Some(ms) if *ms >= 0.0 => Duration::from_secs_f64((ms * TIMES / 1000.0).min(3600.0)).max(least),
            _ => UNMEASURED,
        })
        .map(|limit| limit * heads.limits.patience.clamp(1, 10))
        .collect())
}

/// The reference in the language itself, else in Go, else in Python, where its toolchain is here.
fn choose(heads: &Heads) -> Option<(&Reference, &'static Language, Toolchain)> {
    [heads.language.as_str(), "go", "python"].into_iter().find_map(|id| {
        let reference = heads.references.iter().find(|reference| reference.language == id)?;
        let of = language(id)?;
        Some((reference, of, find(of, &heads.places).ok()?))
    })
}

fn kept(heads: &Heads, reference: &Reference, of: &Language, toolchain: &Toolchain) -> PathBuf {
    let name = name_of(&[
        heads.content.as_bytes(),
        of.id.as_bytes(),
        toolchain.version.as_bytes(),
        toolchain.program.as_os_str().as_encoded_bytes(),
        reference.source.as_bytes(),
    ]);
    cache::times(&heads.places.cache).join(name + ".json")
}

fn key(input: &Input) -> String {
    format!("{:016x}", input.digest())
}

/// Times the reference on cases it was not timed on; a case that it fails gets no time.
fn measure(
    watch: &mut Watch,
    heads: &Heads,
    spec: &str,
    unknown: &[&Input],
    scratch: &Path,
    (reference, of, toolchain): (&Reference, &'static Language, &Toolchain),
    times: &mut BTreeMap<String, f64>,
) -> Result<(), Stop> {
    let source = scratch.join(format!("reference.{}", of.extension));
    fs::write(&source, &reference.source).map_err(|error| Stop::system("writing the reference", error))?;
    let parts = Parts {
        signature: &heads.signature,
        outputs: &heads.outputs,
        source: if of.compiled { &reference.source } else { "" },
        version: toolchain.major_minor(),
    };
    let workshop = Workshop {
        places: &heads.places,
        language: of,
        toolchain,
        memory_mib: heads.limits.memory_mib,
        scratch,
    };
    let built = build(watch, workshop, &parts, &mut |_| Ok(()))?;
    let Ok(built) = built else { return Ok(()) };
    for input in unknown {
        times.insert(key(input), -1.0);
    }
    let limits = vec![UNMEASURED; unknown.len()];
    Passes {
        places: &heads.places,
        built: &built,
        signature: &heads.signature,
        spec,
        source: &source,
        scratch,
        inputs: unknown,
        limits: &limits,
    }
    .run(watch, &mut |index, outcome, _| {
        if let (Outcome::Returned { ns, .. }, Some(input)) = (outcome, unknown.get(index)) {
            times.insert(key(input), Duration::from_nanos(ns).as_secs_f64() * 1000.0);
        }
        Ok(Next::GoOn)
    })
}
