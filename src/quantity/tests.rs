//! Quantities, units and formulas as people write them.

use proptest::prelude::*;

use super::*;

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn near(left: f64, right: f64) -> bool {
    (left - right).abs() <= right.abs() * 1e-9
}

#[test]
fn literals_read_as_people_write_them() {
    let day = 86_400.0;
    for (text, value, dimension) in [
        ("250M", 250e6, Dimension::NUMBER),
        ("250 M", 250e6, Dimension::NUMBER),
        ("100,000", 1e5, Dimension::NUMBER),
        ("1_000_000", 1e6, Dimension::NUMBER),
        ("1e9", 1e9, Dimension::NUMBER),
        ("12 million", 12e6, Dimension::NUMBER),
        ("300 B", 300.0, Dimension::BYTES),
        ("91PB", 91e15, Dimension::BYTES),
        ("1.6 TB", 1.6e12, Dimension::BYTES),
        ("2.4 EB", 2.4e18, Dimension::BYTES),
        ("8 b", 1.0, Dimension::BYTES),
        ("10 / day", 10.0 / day, Dimension::RATE),
        ("10 per day", 10.0 / day, Dimension::RATE),
        ("100M/month", 100e6 / (30.0 * day), Dimension::RATE),
        ("58k/s", 58e3, Dimension::RATE),
        ("58K/s", 58e3, Dimension::RATE),
        ("58k rps", 58e3, Dimension::RATE),
        ("500 / min", 500.0 / 60.0, Dimension::RATE),
        ("2.5 Mbps", 312_500.0, Dimension::BANDWIDTH),
        ("5.8 GB/s", 5.8e9, Dimension::BANDWIDTH),
        ("150 GB/day", 150e9 / day, Dimension::BANDWIDTH),
        ("10 %", 0.1, Dimension::NUMBER),
        ("20%", 0.2, Dimension::NUMBER),
        ("90 days", 90.0 * day, Dimension::TIME),
        ("10 years", 3650.0 * day, Dimension::TIME),
        ("50 ms", 0.05, Dimension::TIME),
    ] {
        let read = quantity(text);
        assert!(near(read.value, value), "{text}: {} is not {value}", read.value);
        assert_eq!(read.dimension, dimension, "{text}");
    }
}

#[test]
fn what_is_no_quantity_is_refused() {
    for text in
        ["", "B", "k", "-5", "5 X", "5 kk", "5 GB/GB", "5 /", "5m", "1.2.3", "1,00", "1e999", "5 %%", "0x10"]
    {
        assert!(text.parse::<Quantity>().is_err(), "{text}");
    }
    assert_eq!("10m".parse::<Quantity>(), Err(QuantityError::Ambiguous));
}

#[test]
fn an_answer_may_be_vague_about_itself() {
    for text in ["~58k/s", "about 58k/s", "= 58k/s", "≈ 58k/s."] {
        assert_eq!(Quantity::from_answer(text).unwrap(), quantity("58k/s"), "{text}");
    }
}

#[test]
fn a_quantity_shows_two_or_three_digits() {
    let show = |value: &str, unit: &str| {
        quantity(value).in_unit(&unit.parse().unwrap()).unwrap_or_else(|e| panic!("{value} in {unit}: {e}"))
    };
    for (value, unit, text) in [
        ("5787/s", "/s", "5.8k/s"),
        ("434028/s", "/s", "434k/s"),
        ("38.58/s", "/s", "39/s"),
        ("1157407/s", "/s", "1.16M/s"),
        ("999.7/s", "/s", "1k/s"),
        ("999600", "", "1M"),
        ("0/s", "/s", "0/s"),
        ("12G", "", "12G"),
        ("6e12 B", "TB", "6 TB"),
        ("1234567 GB", "GB", "1,230,000 GB"),
        ("6e12 B", "GB", "6,000 GB"),
        ("500 GB", "TB", "0.5 TB"),
        ("115.7 GB/s", "Tbps", "0.93 Tbps"),
        ("115.7 GB/s", "bps", "926 Gbps"),
        ("20 %", "%", "20 %"),
        ("0.2", "%", "20 %"),
        ("90 days", "days", "90 days"),
        ("1440 days", "h", "34,600 h"),
        ("250 TB/day", "TB/day", "250 TB/day"),
        ("100M/month", "/day", "3.3M/day"),
        ("0.0034", "", "0.0034"),
    ] {
        assert_eq!(show(value, unit), text, "{value} in {unit}");
    }
    assert!(quantity("5 GB").in_unit(&"/s".parse().unwrap()).is_err());
}

#[test]
fn without_a_unit_the_usual_one_is_chosen() {
    for (value, text) in [
        ("1e12 B", "1 TB"),
        ("58000/s", "58k/s"),
        ("90 min", "90 min"),
        ("2.5 Mbps", "312 kB/s"),
        ("3.5", "3.5"),
    ] {
        let shown = quantity(value).to_string();
        assert!(shown == text || (value == "2.5 Mbps" && shown == "313 kB/s"), "{value}: {shown}");
    }
}

fn evaluate(formula: &str, inputs: &[(&str, &str)]) -> Result<Quantity, FormulaError> {
    Formula::parse(formula)?
        .evaluate(|name| inputs.iter().find(|(known, _)| *known == name).map(|(_, value)| quantity(value)))
}

#[test]
fn formulas_follow_the_usual_order_and_keep_units() {
    let value = |formula| evaluate(formula, &[]).unwrap().value;
    assert!(near(value("1 + 2 * 3 - 4 / 2"), 5.0));
    assert!(near(value("(1 + 2) * -3"), -9.0));
    assert!(near(value("100 / 10 / 2"), 5.0));
    assert_eq!(evaluate("300 B * 10 / day", &[]).unwrap().dimension, Dimension::BANDWIDTH);
    assert_eq!(
        evaluate("40 GB / 10 GB/s", &[]).unwrap(),
        Quantity { value: 4.0, dimension: Dimension::TIME }
    );
    assert_eq!(evaluate("5 % * 200", &[]).unwrap(), Quantity::number(10.0));
}

#[test]
fn formulas_refuse_what_does_not_add_up() {
    assert!(matches!(evaluate("1 GB + 1 day", &[]), Err(FormulaError::Mismatch { .. })));
    assert!(matches!(evaluate("1 GB / (2 - 2)", &[]), Err(FormulaError::DivisionByZero)));
    assert!(matches!(evaluate("users * 2", &[]), Err(FormulaError::UnknownName(name)) if name == "users"));
    assert!(matches!(evaluate("1e308 * 1e308", &[]), Err(FormulaError::TooLarge)));
    let power = ["1 GB"; 20].join(" * ");
    assert!(matches!(evaluate(&power, &[]), Err(FormulaError::AbsurdUnit)));
    for bad in ["", "1 +", "* 2", "(1", "1)", "a b", "1 2", "a $ b", "2 parrots"] {
        assert!(evaluate(bad, &[("a", "1"), ("b", "1")]).is_err(), "{bad}");
    }
}

#[test]
fn deep_nesting_is_an_error_and_not_a_crash() {
    for text in ["(".repeat(1_900), "-".repeat(1_900), "(".repeat(1_000_000)] {
        assert!(matches!(Formula::parse(&text), Err(FormulaError::TooComplex)));
    }
}

/// Published figures (day = 86,400 s, month = 30 days) of four systems, recomputed.
#[test]
fn published_figures_come_out() {
    let shortener =
        [("new", "100M/month"), ("reads", "100"), ("row", "500 B"), ("keep", "10 years"), ("hot", "20 %")];
    let twitter = [
        ("users", "250M"),
        ("posts", "500M/day"),
        ("deliveries", "75"),
        ("loads", "20/day"),
        ("text", "300 B"),
        ("media_share", "10 %"),
        ("media", "200 kB"),
        ("ids", "800"),
        ("id", "8 B"),
    ];
    let youtube = [
        ("upload", "500"),
        ("source", "3 GB/h"),
        ("watched", "1G"),
        ("stream", "2.5 Mbps"),
        ("renditions", "3"),
    ];
    let netflix = [("hours", "500M"), ("stream", "4 Mbps"), ("box", "100 Gbps"), ("catalogue", "40k")];
    type Row<'a> = (&'a [(&'a str, &'a str)], &'a str, &'a str, &'a str);
    let table: [Row<'_>; 17] = [
        (&shortener, "new", "/s", "39/s"),
        (&shortener, "new * reads", "/s", "3.9k/s"),
        (&shortener, "new * keep * row", "TB", "6.1 TB"),
        (&shortener, "new * reads * day * hot * row", "GB", "33 GB"),
        (&shortener, "62 * 62 * 62 * 62 * 62 * 62", "", "57G"),
        (&twitter, "posts", "/s", "5.8k/s"),
        (&twitter, "posts * deliveries", "/s", "434k/s"),
        (&twitter, "users * loads", "/s", "58k/s"),
        (&twitter, "posts * text * day", "GB", "150 GB"),
        (&twitter, "posts * media_share * media * day", "TB", "10 TB"),
        (&twitter, "users * ids * id", "TB", "1.6 TB"),
        (&youtube, "upload * hour / minute * day / hour", "", "720k"),
        (&youtube, "upload * hour / minute * day * source", "PB", "2.2 PB"),
        (&youtube, "watched * hour / day * stream", "Tbps", "104 Tbps"),
        (&netflix, "hours * hour / day", "", "21M"),
        (&netflix, "hours * hour / day * stream * 2", "Tbps", "167 Tbps"),
        (&netflix, "catalogue * hour * 20 GB/h", "PB", "0.8 PB"),
    ];
    for (inputs, formula, unit, published) in table {
        let result = evaluate(formula, inputs).unwrap_or_else(|error| panic!("{formula}: {error}"));
        assert_eq!(result.in_unit(&unit.parse().unwrap()).unwrap(), published, "{formula}");
    }
}

#[test]
fn a_ratio_needs_the_same_dimension() {
    assert!(near(quantity("8 GB/s").ratio(quantity("8 Gbps")).unwrap(), 8.0));
    assert!(quantity("8 GB").ratio(quantity("8 GB/s")).is_err());
}

#[test]
fn quantities_in_prose_are_found_with_their_units() {
    let text = "About 100M/month arrive, 500 B each, 20 % hot; 10 years. `302` or base64, v2, at 12:30 on 2026-11-22, O(n^2).";
    let found: Vec<(&str, bool)> =
        literals_in(text).iter().map(|found| (&text[found.range.clone()], found.has_unit)).collect();
    assert_eq!(
        found,
        [("100M/month", true), ("500 B", true), ("20 %", true), ("10 years", true), ("302", false)]
    );
}

proptest! {
    #[test]
    fn no_text_makes_a_parser_panic(text in "\\PC{0,60}") {
        let _ = text.parse::<Quantity>();
        let _ = text.parse::<Unit>();
        let _ = Formula::parse(&text).map(|formula| formula.evaluate(|_| Some(Quantity::number(2.0))));
        for found in literals_in(&text) {
            prop_assert!(text.get(found.range).is_some());
        }
    }

    #[test]
    fn formula_like_texts_never_panic(text in "[0-9a-zMGB%(). +*/-]{0,40}") {
        let _ = Formula::parse(&text).map(|formula| formula.evaluate(|_| Some(Quantity::number(2.0))));
    }

    #[test]
    fn what_is_shown_reads_back_within_five_percent(value in 1e-3f64..1e17, unit in 0usize..6) {
        let unit: Unit = ["", "/s", "B", "bps", "B/day", "days"][unit].parse().unwrap();
        let original = Quantity { value: value * unit.factor, dimension: unit.dimension() };
        let shown = original.in_unit(&unit).unwrap();
        let back = shown.parse::<Quantity>().unwrap();
        let ratio = back.ratio(original).unwrap();
        prop_assert!((0.94..1.06).contains(&ratio), "{shown} for {value}");
    }
}
