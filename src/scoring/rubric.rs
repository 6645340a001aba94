//! Anchored rubrics: the eight steps of a design, the five parts of a story, the four dimensions of a coding round.
//! Anchors come from DESIGN section 6 and the research behind it; 3 is what a solid mid-level answer reaches.

/// One dimension with its anchors from 0 to 5.
#[derive(Debug, Clone, Copy)]
pub struct Dimension {
    /// Its name, also the key in evidence.
    pub name: &'static str,
    /// What each level looks like.
    pub anchors: [&'static str; 6],
}

/// The eight steps of a design.
pub const DESIGN: [Dimension; 8] = [
    Dimension {
        name: "requirements",
        anchors: [
            "none; drawing began at once",
            "the prompt repeated",
            "features listed, no priority, no limits",
            "a few core features, two limits with numbers, scope cut",
            "also consistency, latency and durability for each feature; assumptions written down",
            "also the hidden requirement that changes the design later",
        ],
    },
    Dimension {
        name: "estimates",
        anchors: [
            "none",
            "numbers without units or source",
            "one rate, wrong by more than ten times",
            "average and peak rate and storage within ten times, inputs stated",
            "also the egress, memory or connections that matter, within three times",
            "each number decides something and is used again later",
        ],
    },
    Dimension {
        name: "API",
        anchors: [
            "none",
            "verbs without data",
            "happy path only",
            "a call for each requirement, with ids, errors and pages",
            "also idempotency, auth and limits where needed; the right style",
            "the contract says what is consistent and what abuse costs",
        ],
    },
    Dimension {
        name: "schema",
        anchors: [
            "none",
            "a box called database",
            "entities without keys",
            "keys and access pattern for each call; the store's type has a reason",
            "also partition key, indexes, growth, hot keys looked for",
            "also lifecycle, and how copies are repaired",
        ],
    },
    Dimension {
        name: "diagram",
        anchors: [
            "none",
            "names of parts, no flow",
            "the read or the write path only",
            "both paths end to end, edges labelled",
            "also what is asynchronous, who owns which data, where failure stops",
            "nothing could be left out; somebody else could start to build",
        ],
    },
    Dimension {
        name: "bottlenecks",
        anchors: [
            "none",
            "it might be slow",
            "a general list",
            "the first two or three, with the number that breaks each",
            "in order, with skew, hot keys and the slow tail",
            "also the measurement that would prove it, and what is no bottleneck",
        ],
    },
    Dimension {
        name: "scaling",
        anchors: [
            "none",
            "more servers",
            "a list of tools",
            "the right tool for each bottleneck, one trade-off said",
            "two hard points solved, alternatives turned down for a reason",
            "also the numbers afterwards, the way there and its cost",
        ],
    },
    Dimension {
        name: "edge cases",
        anchors: [
            "none",
            "retries",
            "one failure",
            "the loss of each part that holds state; duplicates and late requests",
            "also overload, partial failure, abuse, clocks",
            "also what is given up first, how it is noticed, how long it lasts",
        ],
    },
];

/// The five parts of a story.
pub const STAR: [Dimension; 5] = [
    Dimension {
        name: "situation",
        anchors: [
            "absent, or 'usually I would'",
            "a place, nothing at stake",
            "a long background",
            "one event: when, where, what was at stake, in a fifth of the time",
            "also why it was hard",
            "also facts that show its size",
        ],
    },
    Dimension {
        name: "task",
        anchors: [
            "none",
            "only the team's goal",
            "a goal without a measure",
            "your own part and its target",
            "also the constraint or the conflict",
            "also why it was yours, or how you took it",
        ],
    },
    Dimension {
        name: "action",
        anchors: [
            "none",
            "'we did'",
            "a list of steps",
            "three or more steps of your own, in order",
            "also reasons and what you turned down",
            "also how people and systems moved, and what you changed when it failed",
        ],
    },
    Dimension {
        name: "result",
        anchors: [
            "none",
            "'it worked'",
            "a vague gain",
            "a concrete outcome",
            "a number with what it was before, or a named effect on users",
            "also what lasted, and what it cost",
        ],
    },
    Dimension {
        name: "reflection",
        anchors: [
            "none",
            "a platitude",
            "a general lesson",
            "a lesson tied to something you did",
            "also used later",
            "also changed how others work",
        ],
    },
];

/// The four dimensions of a coding round.
pub const CODING: [Dimension; 4] = [
    Dimension {
        name: "communication",
        anchors: [
            "silent",
            "answers only when asked",
            "jumps into code, hard to follow",
            "asks first, states a plan",
            "also weighs options and says what happens",
            "also brief, ordered, adapts to the listener",
        ],
    },
    Dimension {
        name: "problem solving",
        anchors: [
            "no approach",
            "a wrong idea, late",
            "brute force, cost wrong",
            "a sound approach, cost right, at most one hint",
            "the best one without a hint",
            "several compared, the follow-up solved",
        ],
    },
    Dimension {
        name: "technique",
        anchors: [
            "no code",
            "fragments",
            "runs in part, several bugs",
            "works, small bugs, fair style",
            "clean, idiomatic, nearly right at the first run",
            "without effort, parts that can be used again",
        ],
    },
    Dimension {
        name: "testing",
        anchors: [
            "none",
            "says it is done, fails the basics",
            "the example only",
            "the example and an edge; fixes own bug",
            "edges in order before the first run",
            "argues why it holds, finds the case that is not obvious",
        ],
    },
];
