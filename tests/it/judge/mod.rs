//! The judge through the built binary: verdicts, types, limits, and that nothing is left behind.

pub mod bench;
mod cancel;
mod cheats;
mod codecs_and_classes;
mod cpp;
mod go;
mod java;
mod javascript;
mod kits;
mod left_behind;
mod nodes;
mod programs;
mod python;
mod round_trip;
mod rust;
mod shapes;
mod starters;
mod verdicts;
