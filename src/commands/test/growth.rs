//! `drill test --growth`: how the time of the user's program grows with the size of the input, against our reference on
//! the same inputs in the same minute. Never a verdict.

use serde::Serialize;

use crate::commands::Context;
use crate::commands::sitting::material::Coding;
use crate::commands::sitting::{judging, verdict};
use crate::content::library::SourceText;
use crate::error::{Error, Exit, Result};
use crate::judge::growth::{Claim, Factor, Fit, Growth, Subject, growth};
use crate::judge::{self, Request};
use crate::model::Report;
use crate::ui::screens::facts::Fact;
use crate::ui::screens::growth::{GrowthView, PointLine, Tone, growth_text};

/// The fields scripts rely on.
#[derive(Serialize)]
struct Json<'a> {
    problem: &'a str,
    language: &'a str,
    reference: Option<&'a str>,
    generator: Option<&'a str>,
    points: Vec<JsonPoint>,
    slope: Option<f64>,
    slope_low: Option<f64>,
    slope_high: Option<f64>,
    claim: &'static str,
    message: String,
}

#[derive(Serialize)]
struct JsonPoint {
    size: u64,
    ms: f64,
    reference_ms: f64,
    ratio: f64,
}

/// Measures and says what the measurement allows to say; exit 1 when the user's program grows faster or fails.
pub fn run(context: &Context, coding: &Coding, request: &Request, json: bool) -> Result<Exit> {
    let places = judging::places(context)?;
    let problem = &coding.files.problem;
    let Some(reference) = reference(coding, &request.language, &places) else {
        return Err(Error::new(
            Exit::No,
            format!("{} has no reference solution that runs here", request.problem),
        )
        .hint("growth is measured against one; `drill languages` shows what is missing"));
    };
    let folder = tempfile::tempdir()
        .map_err(|error| Error::new(Exit::Store, "no folder for the reference can be made").because(error))?;
    let file = folder.path().join(&reference.file);
    std::fs::write(&file, reference.text.as_bytes())
        .map_err(|error| Error::new(Exit::Store, "the reference can't be written").because(error))?;
    let tests = coding.files.tests()?;
    let subject = Subject {
        places: &places,
        request,
        reference_language: reference.language,
        reference: &file,
        validator: &problem.validator,
        tests: &tests,
    };
    context.console.talk("Measuring, for about ten seconds.");
    let grown =
        growth(&subject).map_err(|error| Error::new(Exit::No, "the judge could not work").because(error))?;
    let target = problem.approaches.iter().find(|approach| approach.right).map(|right| right.time.as_str());
    match &grown {
        Growth::Failed(report) => failed(context, coding, request, report, json),
        Growth::NoReference(report) => {
            let why = report.message.clone().unwrap_or_else(|| report.verdict.words().to_string());
            Err(Error::new(Exit::No, "our reference solution does not run here").because(why))
        }
        other => {
            let target = target.unwrap_or("of our solution");
            About { request, reference: reference.language, target }.say(context, other, json)
        }
    }
}

/// The reference in the user's language, else Go's, else Python's, where its toolchain is here.
fn reference<'a>(coding: &'a Coding, language: &str, places: &judge::Places) -> Option<&'a SourceText> {
    [language, "go", "python"].into_iter().find_map(|id| {
        let solution = coding.files.solution(id)?;
        judge::find(judge::language(id)?, places).ok().map(|_| solution)
    })
}

/// The user's program did not get through: that comes before any growth.
fn failed(
    context: &Context,
    coding: &Coding,
    request: &Request,
    report: &Report,
    json: bool,
) -> Result<Exit> {
    if json {
        let message = format!("not measured: {}", report.verdict.words());
        let told = report.message.as_deref().map_or(message.clone(), |told| format!("{message}: {told}"));
        let fields = Json { message: told, ..empty(request) };
        context.console.json(&fields)?;
        return Ok(Exit::No);
    }
    context.console.talk("Its growth is not measured: it fails first.");
    let source = std::fs::read_to_string(&request.source).ok();
    let (width, styles) = (context.console.out_width(), context.console.out_styles());
    let problem = Some(&coding.files.problem);
    context.console.out(&verdict::text(report, problem, source.as_deref(), width, styles))?;
    Ok(Exit::No)
}

fn empty(request: &Request) -> Json<'_> {
    Json {
        problem: &request.problem,
        language: &request.language,
        reference: None,
        generator: None,
        points: Vec::new(),
        slope: None,
        slope_low: None,
        slope_high: None,
        claim: "none",
        message: String::new(),
    }
}

/// What the words are about.
struct About<'a> {
    request: &'a Request,
    reference: &'a str,
    target: &'a str,
}

impl About<'_> {
    fn say(&self, context: &Context, growth: &Growth, json: bool) -> Result<Exit> {
        let message = self.message(growth);
        let (case, size_is, fit) = match growth {
            Growth::Measured { case, size_is, fit } => (Some(case.as_str()), size_is.as_str(), Some(fit)),
            Growth::TooSlow { case, .. } => (Some(case.as_str()), "", None),
            _ => (None, "", None),
        };
        let claim = fit.map_or(Claim::Few, |fit| fit.claim);
        let exit = if matches!(claim, Claim::Faster(_)) { Exit::No } else { Exit::Done };
        if json {
            context.console.json(&self.fields(case, fit, message))?;
            return Ok(exit);
        }
        let facts = self.facts(case, size_is, fit);
        let points: Vec<PointLine> = fit.map_or_else(Vec::new, |fit| fit.points.iter().map(line).collect());
        let tone = match claim {
            Claim::Like | Claim::Slower => Tone::Good,
            Claim::Faster(_) => Tone::Bad,
            Claim::Few | Claim::Noise => Tone::Open,
        };
        let view = GrowthView { message: &message, tone, facts: &facts, points: &points };
        context.console.out(&growth_text(
            &view,
            context.console.out_width(),
            context.console.out_styles(),
        ))?;
        Ok(exit)
    }

    fn fields<'a>(&'a self, case: Option<&'a str>, fit: Option<&Fit>, message: String) -> Json<'a> {
        let slope = fit.and_then(|fit| fit.slope);
        let rounded = |number: f64| (number * 1000.0).round() / 1000.0;
        Json {
            reference: Some(self.reference),
            generator: case,
            points: fit.map_or_else(Vec::new, |fit| {
                let point = |point: &judge::growth::Point| JsonPoint {
                    size: point.size,
                    ms: point.user_ms,
                    reference_ms: point.reference_ms,
                    ratio: rounded(point.ratio()),
                };
                fit.points.iter().map(point).collect()
            }),
            slope: slope.map(|slope| rounded(slope.value)),
            slope_low: slope.map(|slope| rounded(slope.low)),
            slope_high: slope.map(|slope| rounded(slope.high)),
            claim: match fit.map(|fit| fit.claim) {
                Some(Claim::Like) => "like",
                Some(Claim::Faster(_)) => "faster",
                Some(Claim::Slower) => "slower",
                Some(Claim::Few | Claim::Noise) | None => "none",
            },
            message,
            ..empty(self.request)
        }
    }

    fn message(&self, growth: &Growth) -> String {
        let target = self.target;
        match growth {
            Growth::Measured { fit, .. } => match fit.claim {
                Claim::Like => format!("grows like the target {target}"),
                Claim::Slower => format!("grows more slowly than the target {target}"),
                Claim::Faster(Factor::Some) => {
                    format!("grows faster than the target {target}; the noise does not tell by how much")
                }
                Claim::Faster(Factor::More) => format!("grows much faster than the target {target}"),
                Claim::Faster(factor) => {
                    format!("grows about {} times faster than the target {target}", words(factor))
                }
                Claim::Few => "too few sizes could be timed to say how it grows".to_string(),
                Claim::Noise => "the times vary too much to say how it grows".to_string(),
            },
            Growth::TooSlow { size, reference_ms, .. } => format!(
                "too slow to say how it grows: at size {size} a call takes over 50 ms, our solution's {reference_ms:.3} ms"
            ),
            _ => "no generated case of this problem comes in other sizes: nothing to measure".to_string(),
        }
    }

    fn facts(&self, case: Option<&str>, size_is: &str, fit: Option<&Fit>) -> Vec<Fact> {
        let mut facts = Vec::new();
        if let Some(case) = case {
            facts.push(Fact::new("case", case));
        }
        if !size_is.is_empty() {
            facts.push(Fact::new("n", size_is));
        }
        if fit.is_some() {
            let name = judge::language(self.reference).map_or(self.reference, |language| language.name);
            facts.push(Fact::new("reference", format!("our solution in {name}")));
        }
        if let Some(slope) = fit.and_then(|fit| fit.slope) {
            // adding 0 takes the sign from a negative nothing
            let power = |slope: f64| format!("n^{:.2}", (slope * 100.0).round() / 100.0 + 0.0);
            let [value, low, high] = [slope.value, slope.low, slope.high].map(power);
            let text = format!("ratio ~ {value}, between {low} and {high}, over the upper half");
            facts.push(Fact::new("slope", text));
        }
        facts
    }
}

fn line(point: &judge::growth::Point) -> PointLine {
    PointLine { size: point.size, user_ms: point.user_ms, reference_ms: point.reference_ms }
}

fn words(factor: Factor) -> &'static str {
    match factor {
        Factor::Root => "sqrt(n)",
        Factor::Linear => "n",
        _ => "n^2",
    }
}
