//! `drill solution`: prints the reference of an item and logs the reveal; while the item is live the session hears of it.

use serde::Serialize;

use super::Context;
use super::key;
use super::named;
use super::sitting::material::Material;
use super::sitting::reference;
use crate::cli::SolutionArgs;
use crate::error::{Error, Exit, Result};
use crate::judge;
use crate::model::evidence::Reveal;
use crate::model::{Body, Kind};
use crate::session::Command;
use crate::ui::markdown::markdown;
use crate::ui::pager;

#[derive(Serialize)]
struct View {
    item: String,
    language: Option<String>,
    solution: Option<String>,
    text: String,
}

/// Prints the reference.
pub fn run(context: &Context, args: &SolutionArgs) -> Result<Exit> {
    let mut store = context.store()?;
    let library = context.library(&mut store)?;
    let item = named::find(&library, &store, &args.item, None)??;
    let material = if item.kind == Kind::Card {
        return Err(Error::usage("a card's back comes in `drill cards`"));
    } else {
        Material::read(&library, &item)?
    };
    let live = key::live(&store)?.filter(|row| row.item == item.id);
    if let Some(row) = live {
        let reply = key::send(context, &mut store, &row, Command::Reveal, None)?;
        if reply.exit != 0 {
            return key::answer(context, item.id.as_str(), &reply, args.json);
        }
    } else {
        let today = context.today(&store.settings()?);
        context.append(
            &mut store,
            &[Body::Reveal { item: item.id.clone(), what: Reveal::Solution, day: today }],
        )?;
    }
    let (language, solution, text) = match &material {
        Material::Coding(coding) => {
            let wanted = args.lang.clone().or_else(|| context.settings.language.clone());
            let chosen = match &wanted {
                Some(id) => {
                    let language =
                        judge::language(id).ok_or_else(|| super::sitting::start::unknown_language(id))?;
                    coding.files.solution(language.id)
                }
                None => None,
            };
            let Some(solution) = chosen.or_else(|| coding.files.solutions.first()) else {
                return Err(Error::new(Exit::Content, format!("{} has no solution", item.id)));
            };
            (
                Some(solution.language.to_string()),
                Some(solution.text.to_string()),
                coding.files.editorial.to_string(),
            )
        }
        Material::Design(design) => (None, None, design.fill(&design.files.guide)),
        Material::Star(question) => (None, None, reference::looks_for(question)),
    };
    let view = View { item: item.id.to_string(), language, solution, text };
    if args.json {
        context.console.json(&view)?;
        return Ok(Exit::Done);
    }
    let (width, styles) = (context.console.out_width().min(100), context.console.out_styles());
    let mut page = styles.heading(&item.title);
    page.push_str("\n\n");
    if let Some(code) = &view.solution {
        page.push_str(code);
        page.push('\n');
    }
    page.push_str(&markdown(&view.text, width, styles));
    pager::show(&context.console, &context.environment, None, &page)?;
    Ok(Exit::Done)
}
