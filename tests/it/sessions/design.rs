//! A design session through all its phases.

use super::*;

const DESIGN: &str = "design/url-shortener";

#[test]
fn a_design_goes_through_all_phases_to_the_schedule() {
    let notes = "## Estimates\ncreate_rate = 40/s\n\n## Diagram\nclient -> gateway -> service -> database\n\nredirects are cached for a day\n";
    let (environment, editor) = home_with(|home| Editor::that_saves(home, &[notes]));
    let mut terminal = Terminal::drill(
        &environment,
        Size::USUAL,
        ["design", "--system", "url-shortener", "--yes", "--seen", "never"],
    );
    terminal.wait_for("Your notes:");
    terminal.press("a");
    terminal.wait_for_answer("topics:");
    terminal.wait_for_answer("ask about:");
    let answer = terminal.answer();
    let topic =
        answer.split("topics: ").nth(1).and_then(|rest| rest.split([',', ' ']).next()).unwrap().to_string();
    terminal.type_line(&topic);
    terminal.wait_for_answer("- ");
    terminal.press("n");
    terminal.wait_for_answer("Estimates");
    assert!(terminal.answer().contains("Requirements brought out so far: 1 of"), "{}", terminal.answer());
    terminal.press("e");
    terminal.wait_for_answer("create_rate: within three times");
    terminal.wait_for_answer("The path is end to end.");
    assert!(editor.files()[0].ends_with("notes.md"), "{:?}", editor.files());
    for phase in ["API", "Schema", "Diagram", "Bottlenecks", "Scaling", "Edge cases", "Wrap-up"] {
        terminal.press("n");
        terminal.wait_for_answer(&format!("{phase}:"));
    }
    terminal.press("n");
    terminal.wait_for_answer("This is the last phase");
    // any phase can be gone back to
    terminal.press("5");
    terminal.wait_for_answer("Diagram:");
    terminal.press("f");
    terminal.wait_for_answer("f again ends the design");
    terminal.press("f");
    terminal.wait_for_answer("The answer is locked and saved.");
    terminal.wait_for_answer("The hard points of this system");

    terminal.wait_for_answer("You?");
    let cruxes = terminal.answer();
    let count: usize = cruxes
        .split("1 of ")
        .nth(1)
        .and_then(|rest| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok())
        .unwrap_or_else(|| panic!("{cruxes}"));
    assert!((3..=5).contains(&count), "{cruxes}");
    terminal.wait_for_answer("You?");
    terminal.press("2");
    terminal.wait_for_answer("Which line of your notes shows it?");
    terminal.type_line("CACHED for a day");
    terminal.wait_for_answer("You?");
    // a line that is not there does not count
    terminal.press("2");
    terminal.wait_for_answer("Which line of your notes shows it?");
    terminal.type_line("never written");
    terminal.wait_for_answer("counted as named");
    for _ in 2..count {
        terminal.wait_for_answer("You?");
        terminal.press("1");
    }
    let dimensions =
        ["Requirements", "Estimates", "API", "Schema", "Diagram", "Bottlenecks", "Scaling", "Edge cases"];
    for dimension in dimensions {
        terminal.wait_for_answer(&format!("{dimension} [5]"));
        terminal.press("3");
    }
    terminal.wait_for_answer("How did it go?");
    terminal.press("3");
    terminal.wait_for_answer("What cost you most?");
    terminal.press("t");
    terminal.wait_for_answer("One line to remember");
    terminal.press("\r");
    terminal.wait_for_answer("Due again");
    terminal.wait_for_answer("Compare?");
    terminal.press("\r");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert_clean(&environment, &mut terminal);
    assert_eq!(too_wide(&mut terminal), [""; 0]);

    let attempt = only_attempt(&environment, DESIGN);
    let evidence = &attempt["evidence"];
    assert_eq!(evidence["phases"].as_array().unwrap().len(), 9, "{attempt:#}");
    assert_eq!(evidence["path"], "complete", "{attempt:#}");
    assert_eq!(evidence["requirements"]["passed"], 1, "{attempt:#}");
    let cruxes = evidence["cruxes"].as_array().unwrap();
    assert_eq!(cruxes.len(), count);
    assert_eq!((&cruxes[0]["level"], &cruxes[1]["level"]), (&2.into(), &1.into()), "{attempt:#}");
    assert_eq!(cruxes[0]["line"], "redirects are cached for a day");
    assert_eq!(evidence["estimates"]["passed"], 1, "{attempt:#}");
    assert_eq!(schedule(&environment, DESIGN)["repetitions"], 1);
}
