//! Writes the table of embedded content: one `include_str!` a file. Parses nothing.
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
}
