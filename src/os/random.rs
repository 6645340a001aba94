//! Chance from outside: a seed from the system, or from `DRILL_SEED` so that a run can be repeated.

#![allow(clippy::disallowed_methods, reason = "the one place that asks for chance")]

use rand::rngs::{ChaCha8Rng, SysRng};
use rand::{SeedableRng, TryRng};

use super::environment::Environment;

/// A generator whose stream is the same on every machine for the same seed.
pub fn generator(environment: &Environment) -> ChaCha8Rng {
    match environment.text("DRILL_SEED").and_then(|text| text.parse().ok()) {
        Some(seed) => ChaCha8Rng::seed_from_u64(seed),
        None => rand::make_rng(),
    }
}

/// A word of 32 hexadecimal digits that nobody can guess; no seed repeats it.
///
/// # Errors
/// The system gives no random bytes.
pub fn secret_word() -> std::io::Result<String> {
    let mut bytes = [0u8; 16];
    SysRng.try_fill_bytes(&mut bytes).map_err(std::io::Error::other)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
