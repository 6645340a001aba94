//! A text with everything at three widths, and any markup within its width.

use proptest::prelude::*;

use super::*;
use crate::ui::text::width;

const EVERYTHING: &str = r#"
# Meeting rooms

Given *intervals* of **meetings**, return the smallest number of rooms, see `rooms_needed`. A meeting that ends when
another starts frees its room; `[1, 2]` and `[2, 3]` share one.

## Examples

1. `[[540, 600], [570, 630]]` gives 2, because the second starts before the first has ended and both need a room.
2. An empty list:
   - gives 0;
   - is legal, whatever the [constraints](https://example.com/constraints) may say about the number of intervals.

   So says the statement.

> The interviewer nods.
>
> - and waits

```python
def rooms_needed(meetings: list[list[int]]) -> int:
	return sum(1 for meeting in meetings if meeting[0] < meeting[1] and meeting[1] <= 1_000_000_000)
```

| approach | time | space |
| :-- | --: | :-: |
| sort both ends | O(n log n) | O(n) |
| compare all pairs, the first idea of most people | O(n²) | O(1) |

---

日本語のタイトルは幅が二倍です。List<int> stays, and so does 1 < 2.
Last&#x1b;[31m line\
after a break.
"#;

fn plain(source: &str, width: usize) -> String {
    markdown(source, width, Styles::PLAIN)
}

#[test]
fn everything_at_three_widths() {
    for width in [40, 80, 120] {
        insta::assert_snapshot!(format!("everything_{width}"), plain(EVERYTHING, width));
    }
}

#[test]
fn everything_in_colour() {
    let coloured = markdown(EVERYTHING, 80, Styles::COLOURED);
    insta::assert_snapshot!("everything_coloured", coloured.replace('\u{1b}', "␛"));
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain(EVERYTHING, 80));
}

#[test]
fn a_tight_list_stays_tight_and_a_loose_one_loose() {
    assert_eq!(plain("a\n\n- x\n- y\n  - z\n\nb", 40), "a\n\n- x\n- y\n  - z\n\nb\n");
    assert_eq!(plain("- x\n\n- y\n\n  more", 40), "- x\n\n- y\n\n  more\n");
    assert_eq!(plain("-\n- x", 40), "-\n- x\n");
}

#[test]
fn a_heading_and_its_list_are_parted() {
    assert_eq!(plain("# T\n- x\n# U", 40), "T\n\n- x\n\nU\n");
}

#[test]
fn a_list_inside_a_quote_keeps_the_bar() {
    assert_eq!(plain("> a\n>\n> 1. b\n>    ```\n>    c d\n>    ```", 40), "│ a\n│\n│ 1. b\n│\n│      c d\n");
}

#[test]
fn references_cannot_spell_control_characters() {
    assert_eq!(plain("a&#27;[2J&#x9b;b `c\u{1b}[0md`", 40), "a[2Jb `cd`\n");
}

#[test]
fn a_table_too_narrow_for_columns_becomes_lines() {
    let table = "| name | meaning |\n|-|-|\n| alpha_beta_gamma | delta_epsilon_zeta |\n| x | y |";
    assert_eq!(
        plain(table, 24),
        "name: alpha_beta_gamma\nmeaning:\n  delta_epsilon_zeta\n\nname: x\nmeaning: y\n"
    );
}

proptest! {
    #[test]
    fn no_line_is_wider_than_asked(source in "[\\PC\n\t]{0,200}", columns in 1usize..60) {
        for line in plain(&source, columns).lines() {
            prop_assert!(width(line) <= columns, "{:?} in {}", line, columns);
        }
    }

    #[test]
    fn markup_of_any_kind_stays_in_its_width_and_has_no_control_characters(
        pieces in prop::collection::vec(prop_oneof![
            "[a-z ]{1,12}", Just("\n".into()), Just("\n\n".into()), Just("- ".into()), Just("1. ".into()),
            Just("> ".into()), Just("| a | b |\n|-|-:|\n| c | d |\n".into()), Just("```\n".into()), Just("**".into()),
            Just("`".into()), Just("# ".into()), Just("&#27;".into()), Just("\u{1b}[2J".into()), Just("日本".into()),
            Just("    ".into()), Just("<b>".into()), Just("[x](y)".into()), Just("\u{9b}".into()),
        ], 0..40),
        columns in 1usize..50,
    ) {
        let text = plain(&pieces.concat(), columns);
        for line in text.lines() {
            prop_assert!(width(line) <= columns, "{:?} in {}", line, columns);
            prop_assert!(!line.chars().any(char::is_control), "{:?}", line);
        }
        let coloured = markdown(&pieces.concat(), columns, Styles::COLOURED);
        prop_assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), text);
    }
}
