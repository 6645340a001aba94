//! Reading a design's notes: `name = value` lines against the system's formulas, arrow lines as a diagram.

use crate::content::Numbers;
use crate::content::format::Design;
use crate::diagram::{Diagram, has_arrow};
use crate::quantity::Quantity;
use crate::session::event::{EstimateFound, NotesFacts};

/// The headings of an empty notes file, one a phase.
pub fn template(title: &str, design: &Design) -> String {
    let mut text =
        format!("# {title}\n\n## Requirements\n\n\n## Estimates\n\nWrite lines like `name = 58k/s`.\n\n");
    for estimate in &design.estimates {
        text.push_str(&format!("{} = \n", estimate.name));
    }
    text.push_str(
        "\n## API\n\n\n## Schema\n\n\n## Diagram\n\nWrite lines like `client -> service -> database`.\n\n\n\
         ## Bottlenecks\n\n\n## Scaling\n\n\n## Edge cases\n\n\n## Wrap-up\n\n",
    );
    text
}

/// Reads the notes. Lines of the template count for nothing.
pub fn read(text: &str, design: &Design) -> NotesFacts {
    let known = Numbers::of(design);
    let mut estimates: Vec<EstimateFound> = Vec::new();
    let mut arrows = String::new();
    let mut complaint = None;
    for line in text.lines() {
        let line = line.trim().trim_start_matches(['-', '*', ' ']).trim();
        if line.starts_with("Write lines like") {
            continue;
        }
        if has_arrow(line) {
            if let Err(error) = Diagram::parse(line) {
                complaint.get_or_insert_with(|| format!("can't read `{line}`: {error}"));
            } else {
                arrows.push_str(line);
                arrows.push('\n');
            }
            continue;
        }
        let Some((name, value)) = line.split_once('=') else { continue };
        let (name, value) = (name.trim().trim_matches('`'), value.trim().trim_matches('`'));
        let Some(ours) = design.estimates.iter().any(|e| e.name == name).then(|| known.value(name)).flatten()
        else {
            continue;
        };
        if value.is_empty() {
            continue;
        }
        let ratio = Quantity::from_answer(value).ok().and_then(|value| value.ratio(ours).ok());
        estimates.retain(|found| found.name != name);
        estimates.push(EstimateFound { name: name.to_string(), written: value.to_string(), ratio });
    }
    let diagram = Diagram::from_notes(&arrows);
    NotesFacts {
        estimates,
        path_begun: !arrows.is_empty(),
        path_complete: diagram.end_to_end().is_some(),
        complaint,
    }
}
