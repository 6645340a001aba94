//! Markdown as terminal text at a width: paragraphs, headings, nested lists, code, tables, emphasis, links, quotes.
//! HTML is shown as it was typed: a statement may well say `List<int>` without meaning a tag. Pure; every text in it is
//! sanitized, for character references can spell control characters.

mod blocks;
mod table;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

use self::blocks::Blocks;
use self::table::TableText;
use super::style::{Label, Styles};
use super::text::{Indent, Span, sanitize};

/// The text, a newline behind each line, none wider than asked.
pub fn markdown(source: &str, width: usize, styles: Styles) -> String {
    let mut renderer = Renderer {
        blocks: Blocks::new(width, styles),
        spans: Vec::new(),
        labels: Vec::new(),
        lists: Vec::new(),
        code: None,
        table: None,
        link: None,
    };
    for event in Parser::new_ext(source, Options::ENABLE_TABLES) {
        renderer.event(event);
    }
    renderer.flush();
    renderer.blocks.finish()
}

struct Renderer<'a> {
    blocks: Blocks,
    /// Inline text that waits for the end of its block.
    spans: Vec<Span>,
    labels: Vec<Label>,
    /// The number of the next item for each list that is open; none for bullets.
    lists: Vec<List>,
    code: Option<String>,
    table: Option<TableText>,
    link: Option<CowStr<'a>>,
}

struct List {
    next: Option<u64>,
    first: bool,
}

impl<'a> Renderer<'a> {
    fn event(&mut self, event: Event<'a>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(code) => {
                self.spans.push(Span::labelled(Label::Code, format!("`{}`", sanitize(&code))));
            }
            Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.text("\n"),
            Event::Rule => {
                self.flush();
                self.blocks.gap();
                self.blocks.rule();
            }
            // not switched on
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.text(&text)
            }
            Event::TaskListMarker(done) => self.text(if done { "[x] " } else { "[ ] " }),
        }
    }

    fn text(&mut self, text: &str) {
        match &mut self.code {
            Some(code) => code.push_str(text),
            None => {
                let label = self.labels.last().copied();
                self.spans.push(Span { text: sanitize(text).into_owned(), label });
            }
        }
    }

    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => {
                self.flush();
                self.blocks.gap();
            }
            Tag::Heading { .. } => {
                self.flush();
                self.blocks.gap();
                self.labels.push(Label::Heading);
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.blocks.gap();
                self.blocks.enter(Indent::bar("│ "));
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                self.blocks.gap();
                // the language of a fence says nothing that the code does not
                let (CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) = kind;
                self.code = Some(String::new());
            }
            Tag::List(first) => {
                let inside_item = !self.lists.is_empty();
                self.flush();
                if !inside_item {
                    self.blocks.gap();
                }
                self.lists.push(List { next: first, first: true });
            }
            Tag::Item => {
                let Some(list) = self.lists.last_mut() else { return };
                let mark = match &mut list.next {
                    Some(number) => {
                        let mark = format!("{number}. ");
                        *number = number.saturating_add(1);
                        mark
                    }
                    None => "- ".to_string(),
                };
                let first = std::mem::replace(&mut list.first, false);
                self.blocks.enter_item(Indent::hanging(&mark), first);
            }
            Tag::Table(alignments) => {
                self.flush();
                self.blocks.gap();
                self.table = Some(TableText::new(alignments));
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.row();
                }
            }
            Tag::Emphasis => self.labels.push(Label::Emphasis),
            Tag::Strong => self.labels.push(Label::Strong),
            Tag::Link { dest_url, .. } => self.link = Some(dest_url),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.flush(),
            TagEnd::Heading(_) => {
                self.flush();
                self.labels.pop();
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.blocks.leave();
            }
            TagEnd::CodeBlock => {
                if let Some(code) = self.code.take() {
                    self.blocks.code(&sanitize(&code));
                }
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::Item => {
                self.flush();
                self.blocks.leave_item();
            }
            TagEnd::TableCell => {
                let spans = std::mem::take(&mut self.spans);
                if let Some(table) = &mut self.table {
                    table.cell(spans);
                }
            }
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    for line in table.lines(self.blocks.room()) {
                        self.blocks.line(&line);
                    }
                }
            }
            TagEnd::Emphasis | TagEnd::Strong => {
                self.labels.pop();
            }
            TagEnd::Link => {
                if let Some(target) = self.link.take() {
                    let target = sanitize(&target).replace(['\n', ' '], "");
                    let shown = self.spans.last().is_some_and(|span| span.text == target);
                    if !shown && !target.is_empty() {
                        self.spans.push(Span::labelled(Label::Dim, format!(" ({target})")));
                    }
                }
            }
            _ => {}
        }
    }

    fn flush(&mut self) {
        let spans = std::mem::take(&mut self.spans);
        if spans.iter().any(|span| !span.text.trim().is_empty()) {
            self.blocks.paragraph(&spans);
        }
    }
}

#[cfg(test)]
mod tests;
