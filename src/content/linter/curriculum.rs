//! The curriculum: ids, weeks, and what needs what.

use std::collections::HashMap;

use super::report::Report;
use super::words::{count, distinct, minutes};
use crate::content::format::{Curriculum, Topic};
use crate::content::json::Path;
use crate::model::Slug;

/// More is no task but a project.
const LONGEST_TASK: u32 = 600;
/// Forty hours a week for a quarter of a year.
const LONGEST_CAPSTONE: u32 = 31_200;
/// A plan lasts a year at most.
const LAST_WEEK: u32 = 52;

/// Everything about `curriculum.json`.
pub fn check(report: &mut Report<'_>, curriculum: &Curriculum) {
    phases(report, curriculum);
    topics(report, curriculum);
    let capstones = Path::from("capstones");
    distinct(
        report,
        "capstone",
        curriculum.capstones.iter().enumerate().map(|(at, entry)| (capstones.at(at).key("id"), &entry.id)),
    );
    for (index, capstone) in curriculum.capstones.iter().enumerate() {
        minutes(report, &capstones.at(index).key("minutes"), capstone.minutes, LONGEST_CAPSTONE);
        count(report, &capstones.at(index).key("parts"), capstone.parts.len(), 1, usize::MAX);
    }
    let milestones = Path::from("milestones");
    distinct(
        report,
        "milestone",
        curriculum.milestones.iter().enumerate().map(|(at, entry)| (milestones.at(at).key("id"), &entry.id)),
    );
    for (index, milestone) in curriculum.milestones.iter().enumerate() {
        if milestone.at_least == 0 {
            report.error(&milestones.at(index).key("at_least"), "a milestone of nothing is always reached");
        }
    }
    let checklists = Path::from("checklists");
    distinct(
        report,
        "checklist",
        curriculum.checklists.iter().enumerate().map(|(at, entry)| (checklists.at(at).key("id"), &entry.id)),
    );
    for (index, checklist) in curriculum.checklists.iter().enumerate() {
        count(report, &checklists.at(index).key("items"), checklist.items.len(), 1, usize::MAX);
    }
}

fn phases(report: &mut Report<'_>, curriculum: &Curriculum) {
    let path = Path::from("phases");
    distinct(
        report,
        "phase",
        curriculum.phases.iter().enumerate().map(|(at, phase)| (path.at(at).key("id"), &phase.id)),
    );
    let mut before = 0;
    for (index, phase) in curriculum.phases.iter().enumerate() {
        let [first, last] = phase.weeks;
        let here = path.at(index).key("weeks");
        if first < 1 || last < first || last > LAST_WEEK {
            report.error(&here, format!("weeks {first} to {last} are no span within 1 to {LAST_WEEK}"));
        } else if first <= before {
            report.error(&here, format!("week {first} belongs to the phase before already"));
        }
        before = before.max(last);
    }
}

fn topics(report: &mut Report<'_>, curriculum: &Curriculum) {
    let mut all: Vec<(Path, &Topic)> = Vec::new();
    for (index, phase) in curriculum.phases.iter().enumerate() {
        let path = Path::from("phases").at(index).key("topics");
        all.extend(phase.topics.iter().enumerate().map(|(at, topic)| (path.at(at), topic)));
    }
    distinct(report, "topic", all.iter().map(|(path, topic)| (path.key("id"), &topic.id)));
    let tasks = all.iter().flat_map(|(path, topic)| {
        let path = path.key("tasks");
        topic.tasks.iter().enumerate().map(move |(at, task)| (path.at(at), task))
    });
    let tasks: Vec<_> = tasks.collect();
    distinct(report, "task", tasks.iter().map(|(path, task)| (path.key("id"), &task.id)));
    for (path, task) in &tasks {
        minutes(report, &path.key("minutes"), task.minutes, LONGEST_TASK);
    }
    let known: HashMap<&Slug, usize> =
        all.iter().enumerate().map(|(at, (_, topic))| (&topic.id, at)).collect();
    let mut needs: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
    for (at, (path, topic)) in all.iter().enumerate() {
        if topic.priority > 3 {
            report.error(&path.key("priority"), format!("priority {} is not 0 to 3", topic.priority));
        }
        for (index, need) in topic.needs.iter().enumerate() {
            let here = path.key("needs").at(index);
            let Some(&other) = known.get(need) else {
                report.error(&here, format!("there is no topic `{need}`"));
                continue;
            };
            if let Some((_, needed)) = all.get(other)
                && needed.priority > topic.priority
            {
                let message = format!("`{need}` is cut earlier than what needs it");
                report.error_with(
                    &here,
                    message,
                    format!("give `{need}` priority {} or less", topic.priority),
                );
            }
            if let Some(list) = needs.get_mut(at) {
                list.push(other);
            }
        }
    }
    if let Some(at) = on_a_circle(&needs)
        && let Some((path, topic)) = all.get(at)
    {
        report.error(&path.key("needs"), format!("`{}` needs itself in the end", topic.id));
    }
}

/// A node that cannot be put into an order, if there is one: takes away what needs nothing until nothing is left.
fn on_a_circle(needs: &[Vec<usize>]) -> Option<usize> {
    let mut open: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (at, list) in needs.iter().enumerate() {
        for &other in list {
            needed_by[other].push(at);
        }
    }
    let mut free: Vec<usize> = (0..needs.len()).filter(|&at| open[at] == 0).collect();
    let mut done = 0;
    while let Some(at) = free.pop() {
        done += 1;
        for &other in &needed_by[at] {
            open[other] -= 1;
            if open[other] == 0 {
                free.push(other);
            }
        }
    }
    // What is left may only hang behind a circle; walking along open needs ends on it.
    let mut at = (done < needs.len()).then(|| open.iter().position(|count| *count > 0))??;
    for _ in 0..needs.len() {
        at = needs[at].iter().copied().find(|&other| open[other] > 0)?;
    }
    Some(at)
}
