//! Chance from outside: a seed from the system, or from `DRILL_SEED` so that a run can be repeated.

#![allow(clippy::disallowed_methods, reason = "the one place that asks for chance")]

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::environment::Environment;

/// A generator whose stream is the same on every machine for the same seed.
pub fn generator(environment: &Environment) -> ChaCha8Rng {
    match environment.text("DRILL_SEED").and_then(|text| text.parse().ok()) {
        Some(seed) => ChaCha8Rng::seed_from_u64(seed),
        None => rand::make_rng(),
    }
}
