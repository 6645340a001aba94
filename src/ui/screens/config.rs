//! The settings as a table.

use crate::ui::style::Styles;
use crate::ui::text::{Column, Table, cut, sanitize_line};

/// One setting.
#[derive(Debug, Clone)]
pub struct SettingLine {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Where the value comes from.
    pub source: String,
    /// What it is for.
    pub about: String,
}

/// Names, values, sources; below them where the file is.
pub fn config(rows: &[SettingLine], file: &str, width: usize, styles: Styles) -> String {
    let mut table = Table::new(vec![
        Column::text("setting").importance(9).least(14),
        Column::text("value").importance(8).least(12),
        Column::text("from").importance(6),
        Column::text("").importance(3).least(12),
    ]);
    for row in rows {
        table.row(vec![(&row.name).into(), (&row.value).into(), (&row.source).into(), (&row.about).into()]);
    }
    let file = cut(&format!("config.toml: {}", sanitize_line(file)), width);
    format!("{}{}\n", table.render(width, styles), styles.dim(&file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_setting_says_where_its_value_comes_from() {
        let row = |name: &str, value: &str, source: &str| SettingLine {
            name: name.into(),
            value: value.into(),
            source: source.into(),
            about: "of coding sessions".into(),
        };
        let rows = [row("language", "go", "config.toml"), row("editor_command", "vi", "default")];
        insta::assert_snapshot!(config(&rows, "/home/me/.config/drill/config.toml", 70, Styles::PLAIN), @r"
        setting         value  from
        language        go     config.toml  of coding sessions
        editor_command  vi     default      of coding sessions
        config.toml: /home/me/.config/drill/config.toml
        ");
    }
}
