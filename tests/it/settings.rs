//! Settings, cards of one's own, the state of the data, and what is made from the table of commands.

use serde_json::json;

use crate::world::World;

#[test]
fn settings_are_kept_where_they_belong_and_say_where_they_come_from() {
    let world = World::new();
    let told = |name: &str| {
        let all = world.json(&["config"]);
        let all = all["settings"].as_array().unwrap();
        let one = all.iter().find(|setting| setting["name"] == name).unwrap();
        (one["value"].as_str().unwrap().to_string(), one["source"].as_str().unwrap().to_string())
    };
    let is = |name: &str, value: &str, source: &str| assert_eq!(told(name), (value.into(), source.into()));
    is("budget", "60", "default");
    is("language", "auto", "default");
    for (name, value) in [
        ("language", "go"),
        ("editor", "window"),
        ("editor-command", "code --wait"),
        ("budget", "45"),
        ("rollover", "6"),
        ("interview", "2026-03-02, 2026-02-27"),
    ] {
        let outcome = world.run(&["config", name, value]);
        assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(0), ""), "{outcome:?}");
    }
    is("language", "go", "config.toml");
    is("editor", "window", "config.toml");
    is("editor_command", "code --wait", "config.toml");
    is("budget", "45", "log");
    is("rollover", "6", "log");
    is("interview", "2026-02-27,2026-03-02", "log");
    assert_eq!(world.json(&["today"])["budget_minutes"], 45);
    assert_eq!(world.run(&["config", "budget"]).stdout, "45\n");
    // the log takes a setting back; the file keeps the rest
    world.json(&["undo"]);
    is("interview", "none", "default");
    world.run(&["config", "editor", "default"]);
    is("editor", "auto", "default");
    is("language", "go", "config.toml");
}

#[test]
fn a_setting_that_is_wrong_changes_nothing_and_is_answered_with_the_nearest() {
    let world = World::new();
    for (words, hint) in [
        (&["config", "budgte", "45"][..], "budget"),
        (&["config", "budgte"], "budget"),
        (&["config", "language", "pyton"], "python"),
        (&["config", "editor", "windo"], "window"),
        (&["config", "budget", "lots"], "1 to 1440"),
        (&["config", "rollover", "24"], "0 to 23"),
        (&["config", "interview", "soon"], "2026-11-22"),
        (&["config", "workspace", "here/below"], "begin it with"),
    ] {
        let outcome = world.run(words);
        assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(2), ""), "{words:?}");
        assert!(outcome.stderr.contains(hint), "{words:?}: {}", outcome.stderr);
    }
    let all = world.json(&["config"]);
    for setting in all["settings"].as_array().unwrap().iter().filter(|setting| setting["name"] != "workspace")
    {
        assert_eq!(setting["source"], "default");
    }
}

#[test]
fn a_new_day_begins_where_the_rollover_says() {
    let mut world = World::new();
    world.set_clock("2026-01-05T05:00:00+01:00");
    assert_eq!(world.json(&["today"])["day"], "2026-01-05");
    world.run(&["config", "rollover", "6:00"]);
    assert_eq!(world.json(&["today"])["day"], "2026-01-04");
}

#[test]
fn a_card_of_ones_own_is_due_tomorrow_under_a_name_of_its_own() {
    let world = World::new();
    let added = world.json(&["add", "What is CAP?", "A slogan about **partitions**"]);
    assert_eq!((&added["item"], &added["due"]), (&json!("card/mine.what-is-cap"), &json!("2026-01-06")));
    world.json(&["undo"]);
    assert!(world.json(&["list", "card", "--limit", "500"]).to_string().find("mine.").is_none());
    // a name is never used twice: the log still knows the first card
    assert_eq!(world.json(&["add", "what is cap", "x"])["item"], "card/mine.what-is-cap-2");
    assert_eq!(world.json(&["add", "日本の首都は?", "東京"])["item"], "card/mine.card");
    assert_eq!(world.json(&["show", "mine.card"])["item"]["title"], "日本の首都は?");
    for empty in [["add", " ", "x"], ["add", "x", "\n"]] {
        assert_eq!(world.run(&empty).status, Some(2));
    }
}

#[test]
fn a_schedule_that_the_log_does_not_give_is_found_and_made_again() {
    let world = World::new();
    assert_eq!(world.run(&["data", "check"]).status, Some(0));
    let schedule = world.json(&["record", "two-coupons", "--score", "4"])["schedule"].clone();
    let checked = world.json(&["data", "check"]);
    assert_eq!((&checked["sound"], &checked["entries"]), (&json!(true), &json!(1)));

    let broken = rusqlite::Connection::open(world.store_file()).unwrap();
    broken.execute("UPDATE schedules SET due = '2020-01-01'", []).unwrap();
    broken.execute("DELETE FROM tallies", []).unwrap();
    drop(broken);
    let outcome = world.run(&["data", "check"]);
    assert_eq!(outcome.status, Some(4));
    assert!(outcome.stdout.contains("schedules") && outcome.stdout.contains("tallies"), "{}", outcome.stdout);
    assert!(outcome.stderr.contains("--repair"), "{}", outcome.stderr);
    let outcome = world.run(&["data", "check", "--json"]);
    assert_eq!(outcome.status, Some(4));
    assert!(outcome.stdout.contains("\"sound\": false"));
    let repaired = world.json(&["data", "check", "--repair"]);
    assert_eq!((&repaired["sound"], &repaired["repaired"]), (&json!(true), &json!(true)));
    assert_eq!(world.run(&["data", "check"]).status, Some(0));
    assert_eq!(world.json(&["show", "two-coupons"])["schedule"], schedule);
}

#[test]
fn an_entry_that_cannot_be_read_is_named_and_not_repaired() {
    let world = World::new();
    world.json(&["record", "two-coupons", "--score", "4"]);
    let broken = rusqlite::Connection::open(world.store_file()).unwrap();
    let changed = broken.execute_batch(
        "DROP TRIGGER IF EXISTS log_is_final; UPDATE log SET body = json_set(body, '$.score', 9)",
    );
    assert!(changed.is_ok(), "{changed:?}");
    drop(broken);
    let outcome = world.run(&["data", "check", "--repair"]);
    assert_eq!(outcome.status, Some(4));
    assert!(outcome.stdout.contains("the log itself is damaged"), "{}", outcome.stdout);
    assert!(!outcome.stderr.contains("--repair"), "{}", outcome.stderr);
}

#[test]
fn the_data_folder_is_told_for_scripts() {
    let world = World::new();
    let path = world.run(&["data", "path"]).stdout;
    assert_eq!(world.json(&["data", "path"])["data"], path.trim_end());
}

#[test]
fn completions_and_the_man_page_name_every_command_and_none_that_is_hidden() {
    let world = World::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = world.run(&["completions", shell]);
        assert_eq!(script.status, Some(0));
        assert!(script.stdout.contains("coding") && script.stdout.contains("cards"), "{shell}");
        assert!(!script.stdout.contains("__judge") && !script.stdout.contains("__exec"), "{shell}");
    }
    let bash = world.run(&["completions", "bash"]).stdout;
    let checked = assert_cmd::Command::new("bash").arg("-n").write_stdin(bash).output().unwrap();
    assert!(checked.status.success(), "{checked:?}");
    let page = world.run(&["man"]).stdout;
    assert!(page.contains(".TH drill 1"));
    for section in ["DRILL CODING", "DRILL CARDS", "DRILL DATA CHECK", "DRILL DECK ADD"] {
        assert!(page.contains(&format!(".SH \"{section}\"")), "{section}");
    }
    assert!(!page.contains("__judge"), "hidden");
}
