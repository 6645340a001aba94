//! Claims at three widths, with and without colour.

use proptest::prelude::*;

use super::*;
use crate::ui::text::width;

fn facts() -> Vec<Fact> {
    vec![
        Fact::new("case", "line of 100,000 people, both at its end\u{1b}[2J"),
        Fact::new("n", "nodes of root"),
        Fact::new("reference", "our solution in Python"),
        Fact::new("slope", "ratio ~ n^1.10, between n^1.07 and n^1.12, over the upper half"),
    ]
}

fn points() -> Vec<PointLine> {
    [(6, 0.0021, 0.001), (90, 0.349, 0.014), (781, 27.04, 0.1), (25_000, 1234.5, 9.996)]
        .map(|(size, user_ms, reference_ms)| PointLine { size, user_ms, reference_ms })
        .to_vec()
}

fn shown(message: &str, tone: Tone, columns: usize, styles: Styles) -> String {
    growth_text(&GrowthView { message, tone, facts: &facts(), points: &points() }, columns, styles)
}

#[test]
fn a_claim_with_its_points_at_three_widths() {
    for columns in [40, 80, 120] {
        let message = "grows about n times faster than the target O(n + t), t the last minute";
        insta::assert_snapshot!(
            format!("faster_{columns}"),
            shown(message, Tone::Bad, columns, Styles::PLAIN)
        );
    }
    insta::assert_snapshot!(
        "in_colour",
        shown("grows like the target O(n)", Tone::Good, 80, Styles::COLOURED)
    );
}

#[test]
fn no_points_leave_the_message_alone() {
    let view = GrowthView { message: "nothing to measure", tone: Tone::Open, facts: &[], points: &[] };
    assert_eq!(growth_text(&view, 80, Styles::PLAIN), "nothing to measure\n");
}

proptest! {
    #[test]
    fn no_line_is_wider_than_asked(
        message in any::<String>(), columns in 1usize..130, size in any::<u64>(), ms in 0.0..1e7f64
    ) {
        let facts = [Fact::new("case", &message)];
        let points = [PointLine { size, user_ms: ms, reference_ms: ms + 0.1 }];
        let view = GrowthView { message: &message, tone: Tone::Bad, facts: &facts, points: &points };
        for line in growth_text(&view, columns, Styles::PLAIN).lines() {
            prop_assert!(width(line) <= columns.max(2), "{line:?}");
        }
    }
}
