//! Ways through a diagram.

use std::collections::VecDeque;

use super::graph::{Diagram, Edge};

/// Words in the name of a node where requests come from.
const CLIENT_WORDS: [&str; 26] = [
    "client",
    "user",
    "browser",
    "visitor",
    "app",
    "mobile",
    "phone",
    "device",
    "web",
    "rider",
    "driver",
    "customer",
    "caller",
    "publisher",
    "producer",
    "sender",
    "receiver",
    "viewer",
    "player",
    "reader",
    "writer",
    "laptop",
    "sdk",
    "partner",
    "buyer",
    "camera",
];

/// Words in the name of a node where data stays.
const STORE_WORDS: [&str; 39] = [
    "store",
    "storage",
    "db",
    "database",
    "cache",
    "redis",
    "memcached",
    "postgres",
    "postgresql",
    "mysql",
    "sql",
    "nosql",
    "cassandra",
    "dynamo",
    "dynamodb",
    "mongo",
    "mongodb",
    "rocksdb",
    "s3",
    "blob",
    "bucket",
    "disk",
    "table",
    "index",
    "log",
    "kafka",
    "queue",
    "topic",
    "stream",
    "warehouse",
    "archive",
    "memory",
    "ledger",
    "journal",
    "shard",
    "replica",
    "elasticsearch",
    "frontier",
    "cdn",
];

impl Diagram {
    /// Where requests come from: nodes named like a client; if there are none, nodes to which no arrow points.
    pub fn clients(&self) -> Vec<usize> {
        let named = self.named(&CLIENT_WORDS);
        if named.is_empty() { self.without(|edge| edge.to) } else { named }
    }

    /// Where data stays: nodes named like a store; if there are none, nodes from which no arrow leaves.
    pub fn stores(&self) -> Vec<usize> {
        let named = self.named(&STORE_WORDS);
        if named.is_empty() { self.without(|edge| edge.from) } else { named }
    }

    /// The shortest way along the arrows from a client to a store, or from a store back to a client: the nodes on it,
    /// both ends included. `None` when nothing connects them.
    pub fn end_to_end(&self) -> Option<Vec<usize>> {
        let (clients, stores) = (self.clients(), self.stores());
        self.shortest(&clients, &stores).or_else(|| self.shortest(&stores, &clients))
    }

    /// The names along a way, for messages.
    pub fn names(&self, way: &[usize]) -> Vec<&str> {
        way.iter().filter_map(|&index| self.nodes.get(index)).map(|node| node.name.as_str()).collect()
    }

    /// The nodes that no way connects to a client, in either direction.
    pub fn stranded(&self) -> Vec<usize> {
        let mut seen = vec![false; self.nodes.len()];
        let mut queue: VecDeque<usize> = self.clients().into();
        let neighbours = self.neighbours(true);
        while let Some(here) = queue.pop_front() {
            if !std::mem::replace(&mut seen[here], true) {
                queue.extend(&neighbours[here]);
            }
        }
        (0..self.nodes.len()).filter(|&index| !seen[index]).collect()
    }

    fn named(&self, words: &[&str]) -> Vec<usize> {
        let is_one = |name: &str| {
            name.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| {
                words.contains(&word) || word.strip_suffix('s').is_some_and(|one| words.contains(&one))
            })
        };
        (0..self.nodes.len()).filter(|&index| is_one(&self.nodes[index].name)).collect()
    }

    /// Nodes that are never at the given end of an arrow.
    fn without(&self, end: impl Fn(&Edge) -> usize) -> Vec<usize> {
        (0..self.nodes.len()).filter(|&index| self.edges.iter().all(|edge| end(edge) != index)).collect()
    }

    fn neighbours(&self, both_ways: bool) -> Vec<Vec<usize>> {
        let mut lists = vec![Vec::new(); self.nodes.len()];
        for edge in &self.edges {
            lists[edge.from].push(edge.to);
            if both_ways {
                lists[edge.to].push(edge.from);
            }
        }
        lists
    }

    /// Breadth first, at least one arrow long.
    fn shortest(&self, starts: &[usize], goals: &[usize]) -> Option<Vec<usize>> {
        let neighbours = self.neighbours(false);
        let mut came_from: Vec<Option<usize>> = vec![None; self.nodes.len()];
        let mut queue: VecDeque<usize> = starts.iter().copied().collect();
        while let Some(here) = queue.pop_front() {
            for &next in &neighbours[here] {
                if came_from[next].is_some() || starts.contains(&next) {
                    continue;
                }
                came_from[next] = Some(here);
                if goals.contains(&next) {
                    let mut way = vec![next];
                    while let Some(&last) = way.last()
                        && let Some(before) = came_from[last]
                    {
                        way.push(before);
                    }
                    way.reverse();
                    return Some(way);
                }
                queue.push_back(next);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::diagram::{Diagram, Problem};

    fn diagram(text: &str) -> Diagram {
        Diagram::parse(text).unwrap_or_else(|error| panic!("{error}"))
    }

    fn edges(diagram: &Diagram) -> Vec<(String, String, Option<String>)> {
        let name = |index: usize| diagram.nodes[index].name.clone();
        diagram.edges.iter().map(|edge| (name(edge.from), name(edge.to), edge.label.clone())).collect()
    }

    #[test]
    fn a_chain_becomes_nodes_and_arrows_with_its_rate() {
        let read = diagram(
            "client -> API  gateway -> link-service {50k/s} [{=reads}]\n\n# a comment\nLink-Service<->db",
        );
        assert_eq!(
            read.nodes.iter().map(|node| node.name.as_str()).collect::<Vec<_>>(),
            ["client", "API gateway", "link-service", "db"]
        );
        assert_eq!(read.nodes[2].capacity.as_deref(), Some("50k/s"));
        let rate = Some("{=reads}".to_string());
        assert_eq!(
            edges(&read),
            [
                ("client".into(), "API gateway".into(), rate.clone()),
                ("API gateway".into(), "link-service".into(), rate),
                ("link-service".into(), "db".into(), None),
                ("db".into(), "link-service".into(), None),
            ]
        );
        assert_eq!(read.edges[2].line, 4);
    }

    #[test]
    fn a_rate_holds_since_the_rate_before() {
        let read = diagram("a -> b [10/s] -> c -> d [5/s] -> e");
        let labels: Vec<_> = read.edges.iter().map(|edge| edge.label.as_deref()).collect();
        assert_eq!(labels, [Some("10/s"), Some("5/s"), Some("5/s"), None]);
    }

    #[test]
    fn semicolons_and_other_arrows_will_do() {
        assert_eq!(edges(&diagram("a -> b; c --> d => e → f")).len(), 4);
    }

    #[test]
    fn a_wrong_line_is_named() {
        let problem = |text: &str| {
            let error = Diagram::parse(text).unwrap_err();
            (error.line, error.problem)
        };
        assert_eq!(problem("a -> b\njust words"), (2, Problem::NoArrow));
        assert_eq!(problem("a ->"), (1, Problem::MissingNode));
        assert_eq!(problem("-> a"), (1, Problem::MissingNode));
        assert_eq!(problem("a -> b [12"), (1, Problem::NotClosed('[')));
        assert_eq!(problem("a -> b [12] c"), (1, Problem::AfterLabel("c".into())));
        assert_eq!(problem("a [1] -> b"), (1, Problem::LabelWithoutArrow));
        let many: Vec<String> = (0..600).map(|k| format!("n{k} -> n{}", k + 1)).collect();
        assert_eq!(problem(&many.join("\n")).1, Problem::TooLarge);
    }

    #[test]
    fn an_end_to_end_path_follows_the_arrows() {
        let path = |text: &str| {
            let read = diagram(text);
            read.end_to_end().map(|way| read.names(&way).join(" "))
        };
        assert_eq!(path("client -> lb -> api -> post-db"), Some("client lb api post-db".into()));
        assert_eq!(path("client -> lb\napi -> post-db"), None);
        assert_eq!(path("client -> lb\npost-db -> lb"), None);
        assert_eq!(path("source-db -> cdc -> browser"), Some("source-db cdc browser".into()));
        assert_eq!(path("sensor -> collector -> lake"), Some("sensor collector lake".into()));
        assert_eq!(path("a <-> b"), None);
        assert_eq!(path(""), None);
    }

    #[test]
    fn what_no_client_reaches_is_stranded() {
        let read = diagram("client -> api -> db\nworker -> report\nbatch -> db");
        assert_eq!(read.names(&read.stranded()), ["worker", "report"]);
    }

    #[test]
    fn notes_give_what_can_be_read() {
        let read =
            Diagram::from_notes("# Diagram\nsome words\n- client -> api -> db\nbroken -> [\n`db -> cdc`\n");
        assert_eq!(edges(&read).len(), 3);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "([ab<>;#\\[\\]{}→ \n-]|\\PC){0,80}") {
            let _ = Diagram::parse(&text).map(|read| (read.end_to_end(), read.stranded()));
            let read = Diagram::from_notes(&text);
            let _ = (read.end_to_end(), read.stranded());
        }
    }
}
