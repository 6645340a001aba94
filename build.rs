//! Writes the table of embedded content: one line a file, sorted by path. Parses nothing, so that shipped
//! content and users' decks meet the same parser at run time. Tells the judge the digest of its own sources.
#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "cargo talks to a build script this way"
)]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What content is made of; anything else in the folders (caches, editors' leftovers) stays out of the binary.
const EXTENSIONS: [&str; 9] = ["json", "md", "py", "go", "rs", "js", "ts", "java", "cpp"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let mut files = Vec::new();
    for folder in ["decks", "problems"] {
        // Cargo looks through the whole folder, so that a new file is noticed as well.
        println!("cargo::rerun-if-changed={folder}");
        if root.join(folder).is_dir() {
            collect(&root.join(folder), folder, &mut files)?;
        }
    }
    files.sort();
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let packed = out.join("packed");
    // what is left of files that are gone
    let _ = fs::remove_dir_all(&packed);
    fs::create_dir_all(&packed)?;
    let mut table = String::from("&[\n");
    for (index, (name, path)) in files.iter().enumerate() {
        if is_for_the_catalogue(name) {
            table.push_str(&format!("    ({name:?}, Stored::Plain(include_str!({path:?}))),\n"));
        } else {
            let small = packed.join(index.to_string());
            fs::write(&small, miniz_oxide::deflate::compress_to_vec(&fs::read(path)?, 8))?;
            table.push_str(&format!("    ({name:?}, Stored::Packed(include_bytes!({small:?}))),\n"));
        }
    }
    table.push_str("]\n");
    fs::write(out.join("content.rs"), table)?;
    judge_digest(&root)
}

/// A digest of what decides a verdict, so that a check of a deck can keep what it found.
fn judge_digest(root: &Path) -> io::Result<()> {
    let mut files = Vec::new();
    for folder in ["src/judge", "src/cases", "src/model"] {
        println!("cargo::rerun-if-changed={folder}");
        every_file(&root.join(folder), &mut files)?;
    }
    files.sort();
    let mut digest: u64 = 0xcbf2_9ce4_8422_2325;
    for path in files {
        for byte in fs::read(path)? {
            digest = (digest ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    println!("cargo::rustc-env=DRILL_JUDGE_DIGEST={digest:016x}");
    Ok(())
}

fn every_file(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            every_file(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// Whether the catalogue reads it each time drill starts: it is not packed.
fn is_for_the_catalogue(name: &str) -> bool {
    name.starts_with("decks/") || name.ends_with("/problem.json") || name.ends_with("/design.json")
}

fn collect(folder: &Path, name: &str, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let Some(file) = entry.file_name().to_str().map(str::to_owned) else { continue };
        if file.starts_with('.') || file.starts_with('_') {
            continue;
        }
        let name = format!("{name}/{file}");
        if path.is_dir() {
            collect(&path, &name, files)?;
        } else if path.extension().and_then(|e| e.to_str()).is_some_and(|e| EXTENSIONS.contains(&e)) {
            files.push((name, path));
        }
    }
    Ok(())
}
