//! `drill stats`: figures from the store's rollups. Milestones and the readiness ledger come with the plan; until then
//! they are empty.

use std::collections::BTreeMap;

use serde::Serialize;

use super::context::Context;
use super::minutes::Minutes;
use super::named::Items;
use crate::cli::StatsArgs;
use crate::content::Library;
use crate::content::library::CARD_MINUTES;
use crate::error::{Error, Exit, Result};
use crate::model::{Day, Kind, Slug};
use crate::stats::{
    Calibration, DayRow, Due, ForecastDay, Gaps, Totals, by_group, calibration, forecast, streak,
};
use crate::store::{DayFigures, Store, Which};
use crate::ui::screens::stats::{FigureLine, ForecastLine, StatsView, stats};

/// Days of the forecast after today.
const FORECAST_DAYS: u32 = 7;

#[derive(Debug, Serialize)]
struct StatsJson {
    attempts: u64,
    minutes: u64,
    streak_days: u32,
    /// Items due today or earlier.
    due_today: u64,
    /// The days after today.
    forecast: Vec<ForecastJson>,
    by_kind: BTreeMap<String, FiguresJson>,
    by_pattern: BTreeMap<String, FiguresJson>,
    /// Null without a prediction.
    calibration: Option<CalibrationJson>,
    milestones: Vec<()>,
    readiness: Option<()>,
}

#[derive(Debug, Serialize)]
struct ForecastJson {
    day: Day,
    items: u64,
    minutes: u64,
}

#[derive(Debug, Serialize)]
struct FiguresJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<u64>,
    attempts: u64,
    minutes: u64,
    /// Null without a score.
    mean_score: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pass_percent: Option<u64>,
}

#[derive(Debug, Serialize)]
struct CalibrationJson {
    count: u64,
    /// Prediction minus score: above 0 for who expects too much.
    mean_gap: f64,
    spread: f64,
}

/// Runs the command.
pub fn run(context: &Context, args: &StatsArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let _snapshot = store.snapshot()?;
    let today = context.today(&store.settings()?);
    let since = args.since.as_deref().map(str::parse::<Day>).transpose().map_err(Error::usage)?;
    let of_kind = |kind: Kind| args.kind.is_none_or(|wanted| wanted == kind);

    let daily: Vec<DayFigures> =
        store.daily(None)?.into_iter().filter(|figures| of_kind(figures.kind)).collect();
    let streak_days = streak(daily.iter().map(|figures| figures.day), today);
    let counted: Vec<&DayFigures> =
        daily.iter().filter(|figures| since.is_none_or(|since| figures.day >= since)).collect();
    let rows: Vec<DayRow> = counted.iter().map(|figures| row_of(figures)).collect();
    let gaps = counted.iter().fold(Gaps::default(), |gaps, figures| {
        let (count, sum, squares) = (figures.predictions, figures.gap_sum, figures.gap_squares);
        gaps.plus(Gaps { count, sum, squares })
    });
    let patterns = if of_kind(Kind::Coding) { by_pattern(&library, &store, since)? } else { Vec::new() };
    let days = forecast(due(&library, &store, today, &of_kind)?, today, FORECAST_DAYS);
    let kinds: Vec<(Kind, Totals)> = Kind::ALL
        .into_iter()
        .filter(|kind| of_kind(*kind))
        .map(|kind| (kind, Totals::of(rows.iter().filter(|row| row.kind == kind))))
        .filter(|(_, totals)| totals.attempts > 0)
        .collect();
    let found =
        Figures { totals: Totals::of(&rows), streak_days, days, kinds, patterns, gaps: calibration(gaps) };
    if args.json {
        context.console.json(&found.into_json())?;
    } else {
        let view = found.into_view(today);
        context.console.out(&stats(&view, context.console.out_width(), context.console.out_styles()))?;
    }
    Ok(Exit::Done)
}

/// Everything, before it is shown.
struct Figures {
    totals: Totals,
    streak_days: u32,
    days: Vec<ForecastDay>,
    kinds: Vec<(Kind, Totals)>,
    patterns: Vec<crate::stats::Group>,
    gaps: Option<Calibration>,
}

impl Figures {
    fn into_json(self) -> StatsJson {
        let figures = |items: Option<u64>, totals: Totals| FiguresJson {
            items,
            attempts: totals.attempts,
            minutes: totals.minutes(),
            mean_score: totals.mean_hundredths().map(|mean| mean as f64 / 100.0),
            pass_percent: totals.pass_percent(),
        };
        let due_today = self.days.first().map_or(0, |day| day.items);
        let later = self.days.into_iter().skip(1);
        StatsJson {
            attempts: self.totals.attempts,
            minutes: self.totals.minutes(),
            streak_days: self.streak_days,
            due_today,
            forecast: later
                .map(|day| ForecastJson { day: day.day, items: day.items, minutes: day.minutes })
                .collect(),
            by_kind: self.kinds.into_iter().map(|(kind, t)| (kind.to_string(), figures(None, t))).collect(),
            by_pattern: self
                .patterns
                .into_iter()
                .map(|group| (group.name, figures(Some(group.items), group.totals)))
                .collect(),
            calibration: self.gaps.map(|gaps| CalibrationJson {
                count: gaps.count,
                mean_gap: gaps.mean,
                spread: gaps.spread,
            }),
            milestones: Vec::new(),
            readiness: None,
        }
    }

    fn into_view(self, today: Day) -> StatsView {
        let line = |name: String, totals: Totals| FigureLine {
            name,
            attempts: totals.attempts,
            minutes: totals.minutes(),
            mean_hundredths: totals.mean_hundredths(),
            pass_percent: totals.pass_percent(),
        };
        StatsView {
            all: line(String::new(), self.totals),
            streak_days: self.streak_days,
            forecast: self
                .days
                .into_iter()
                .map(|day| ForecastLine { in_days: day.day - today, items: day.items, minutes: day.minutes })
                .collect(),
            kinds: self.kinds.into_iter().map(|(kind, totals)| line(kind.to_string(), totals)).collect(),
            patterns: self.patterns.into_iter().map(|group| line(group.name, group.totals)).collect(),
            calibration: self.gaps.map(|gaps| (gaps.count, gaps.mean, gaps.spread)),
        }
    }
}

fn row_of(figures: &DayFigures) -> DayRow {
    DayRow {
        day: figures.day,
        kind: figures.kind,
        attempts: figures.attempts,
        seconds: figures.seconds,
        scores: figures.scores,
    }
}

fn by_pattern(library: &Library, store: &Store, since: Option<Day>) -> Result<Vec<crate::stats::Group>> {
    let items: Vec<(crate::model::ItemId, Totals)> = match since {
        None => store
            .tallies(Some(Kind::Coding))?
            .into_iter()
            .map(|tally| {
                let totals = Totals {
                    attempts: tally.attempts.into(),
                    seconds: tally.seconds,
                    scored: tally.scored.into(),
                    score_sum: tally.score_sum.into(),
                    passes: tally.passes.into(),
                };
                (tally.item, totals)
            })
            .collect(),
        Some(since) => store
            .item_figures_since(Kind::Coding, since)?
            .into_iter()
            .map(|figures| {
                let totals = Totals {
                    attempts: figures.attempts.into(),
                    seconds: figures.seconds,
                    scored: figures.scored.into(),
                    score_sum: figures.score_sum.into(),
                    passes: figures.passes.into(),
                };
                (figures.item, totals)
            })
            .collect(),
    };
    Ok(by_group(items.iter().map(|(id, totals)| {
        let pattern = library.get(id).and_then(|item| item.pattern.as_ref()).map(Slug::as_str);
        (pattern, *totals)
    })))
}

fn due(library: &Library, store: &Store, today: Day, of_kind: &dyn Fn(Kind) -> bool) -> Result<Vec<Due>> {
    let usual = store.usual_seconds()?;
    let minutes = Minutes::new(Items::new(library, store), &usual);
    let last = today + i64::from(FORECAST_DAYS);
    let mut due = Vec::new();
    for row in store.due_until(last, Which::Sessions)? {
        if of_kind(row.item.kind()) {
            due.push(Due { due: row.due, items: 1, minutes: minutes.of(&row.item)?.into() });
        }
    }
    if of_kind(Kind::Card) {
        for (day, items) in store.cards_due(today, last)? {
            due.push(Due { due: day, items, minutes: items * u64::from(CARD_MINUTES) });
        }
    }
    Ok(due)
}
