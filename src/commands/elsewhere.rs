//! Names of practice done elsewhere: links and well-known numbers. Pure: text in, names out.

use crate::model::Slug;

/// What somebody typed for an item that may not be drill's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// A link, without what does not matter to it: scheme, `www.`, query, fragment, closing slash.
    Link(String),
    /// A site's number: `LeetCode 76`.
    Numbered {
        /// The name under which content lists its twins.
        name: String,
    },
    /// Anything else.
    Words(String),
}

/// Short names of sites that number their problems.
const SITES: &[(&str, &str)] =
    &[("lc", "LeetCode"), ("leetcode", "LeetCode"), ("lintcode", "LintCode"), ("euler", "Euler")];

/// Reads what was typed.
pub fn read(text: &str) -> Typed {
    let text = text.trim();
    let lower = text.to_lowercase();
    if let Some(rest) = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")) {
        return Typed::Link(bare_link(rest));
    }
    let digits_at = lower.find(|c: char| c.is_ascii_digit()).unwrap_or(lower.len());
    let (site, number) = lower.split_at(digits_at);
    let site = site.trim_end_matches([' ', '-', '#', '.']);
    let number = number.trim_start_matches('0');
    let is_number =
        !number.is_empty() && number.len() <= 6 && number.bytes().all(|byte| byte.is_ascii_digit());
    match SITES.iter().find(|(short, _)| *short == site) {
        Some((_, name)) if is_number => Typed::Numbered { name: format!("{name} {number}") },
        _ => Typed::Words(text.to_string()),
    }
}

/// A link as it is compared.
pub fn bare_link(link: &str) -> String {
    let link = link.trim();
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest).to_lowercase();
    let rest = rest.strip_prefix("www.").unwrap_or(&rest);
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    rest.trim_end_matches('/').to_string()
}

/// Parts of a link that name no problem.
const NOISE: &[&str] =
    &["description", "problem", "problems", "challenges", "solution", "solutions", "editorial"];

/// A title for an item known only by its link: the last part of the path that says something.
pub fn title_of_link(bare: &str) -> String {
    let mut parts = bare.split('/');
    let host = parts.next().unwrap_or_default();
    let said = parts.rfind(|part| !part.is_empty() && !NOISE.contains(part));
    said.unwrap_or(host).replace(['-', '_'], " ")
}

/// A slug made from any words: lower case ASCII letters and digits, the rest hyphens. `None` when nothing is left.
pub fn slug_of(words: &str) -> Option<Slug> {
    let mut slug = String::new();
    for c in words.to_lowercase().chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= 70 {
            break;
        }
    }
    Slug::new(slug.trim_end_matches('-')).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_sites_are_read_in_any_spelling() {
        for text in ["lc 76", "LC76", "LeetCode 76", "leetcode #076", "lc-76"] {
            assert_eq!(read(text), Typed::Numbered { name: "LeetCode 76".into() }, "{text}");
        }
        for text in ["lc", "two-sum", "lc 7x", "euler", "76", "lc 12345678"] {
            assert_eq!(read(text), Typed::Words(text.into()), "{text}");
        }
    }

    #[test]
    fn links_are_the_same_whatever_surrounds_them() {
        let bare = "leetcode.com/problems/two-sum";
        for link in
            ["https://leetcode.com/problems/two-sum/", "http://www.leetcode.com/problems/two-sum?tab=x#top"]
        {
            assert_eq!(read(link), Typed::Link(bare.into()));
        }
        assert_eq!(title_of_link(bare), "two sum");
        assert_eq!(title_of_link("leetcode.com/problems/two-sum/description"), "two sum");
        assert_eq!(title_of_link("example.org"), "example.org");
    }

    #[test]
    fn any_words_give_a_slug_or_none() {
        let slug = |words: &str| slug_of(words).map(|slug| slug.to_string());
        assert_eq!(slug("  Two  Sum (II)! "), Some("two-sum-ii".into()));
        assert_eq!(slug("日本"), None);
        assert_eq!(slug("-_-"), None);
        assert!(slug_of(&"ab ".repeat(100)).is_some());
    }
}
