//! Names of a signature (`snake_case`, a class `PascalCase`) in the style of each language.

/// `rooms_needed` as `roomsNeeded`.
pub(super) fn camel(name: &str) -> String {
    let mut made = String::with_capacity(name.len());
    let mut raise = false;
    for letter in name.chars() {
        if letter == '_' {
            raise = !made.is_empty();
        } else if raise {
            made.extend(letter.to_uppercase());
            raise = false;
        } else {
            made.push(letter);
        }
    }
    made
}

/// `rooms_needed` as `RoomsNeeded`.
pub(super) fn pascal(name: &str) -> String {
    let camel = camel(name);
    let mut letters = camel.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The name with an underscore behind it where the language has taken it.
pub(super) fn free(name: String, taken: &[&str]) -> String {
    if taken.contains(&name.as_str()) { name + "_" } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_language() {
        assert_eq!(camel("rooms_needed"), "roomsNeeded");
        assert_eq!(pascal("get_all"), "GetAll");
        assert_eq!(pascal("SmallShelf"), "SmallShelf");
        assert_eq!(camel("k"), "k");
        assert_eq!(free("range".to_string(), &["range"]), "range_");
    }
}
