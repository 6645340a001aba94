//! What the generators that came later have always made of seed 7 at size 6.

use serde_json::{Value, json};

/// Types, generator, and what it has always given.
#[rustfmt::skip]
pub fn later() -> Vec<(Vec<&'static str>, Value, Value)> {
    vec![
        (
            vec!["int[]"],
            json!({"make": "ints", "length": "size", "low": 1, "high": "size", "most": 2}),
            json!([[2,6,6,4,1,5]]),
        ),
        (
            vec!["string[]"],
            json!({"make": "ints", "length": 3, "low": -9, "high": 9, "order": "decreasing", "most": 1}),
            json!([["7","3","1"]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "intervals", "count": 3, "low": 0, "high": 99, "longest": 20, "shape": "apart"}),
            json!([[[45,55],[22,26],[68,88]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "edges", "nodes": "size", "shape": "ring", "first": 1}),
            json!([[[1,2],[3,4],[6,1],[5,6],[2,3],[4,5]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "edges", "nodes": 8, "shape": "diamonds", "shuffled": true}),
            json!([[[1,6],[0,3],[2,1],[3,1],[7,5],[0,2],[6,7],[1,4],[4,7]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "edges", "nodes": "size", "count": 4, "shape": "two_sides"}),
            json!([[[3,0],[1,4],[1,5],[3,2]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "neighbours", "nodes": "size", "count": "size", "shape": "tree"}),
            json!([[[4,2,3,1],[0],[0],[4,0],[0,3,5],[4]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "neighbours", "nodes": "size", "shape": "line", "shuffled": true, "one_way": true}),
            json!([[[2],[4],[1],[5],[3],[]]]),
        ),
        (
            vec!["TreeNode"],
            json!({"make": "search_tree", "count": "size", "low": 0, "high": 9, "shape": "complete", "swaps": 1}),
            json!([[6,3,8,0,7,5]]),
        ),
        (
            vec!["int[]"],
            json!({"make": "shuffle", "of": {"value": [1, 2, 3, 4, 5]}}),
            json!([[3,2,5,1,4]]),
        ),
        (
            vec!["string"],
            json!({"make": "shuffle", "of": {"value": "abcde"}}),
            json!(["cbead"]),
        ),
        (
            vec!["int[]", "int"],
            json!({"make": "sort", "of": {"make": "pair_sum", "length": "size", "low": 0, "high": 99}}),
            json!([[9,11,19,46,63,96],159]),
        ),
        (
            vec!["string[]"],
            json!({"make": "sort", "of": {"make": "strings", "count": "size", "shortest": 1, "longest": 2, "alphabet": "a-c"}, "alphabet": "cba"}),
            json!([["cc","cc","ca","bb","a","ab"]]),
        ),
        (
            vec!["int[]"],
            json!({"make": "turn", "of": {"make": "ints", "length": "size", "low": 0, "high": 99, "distinct": true, "order": "increasing"}, "by": 2}),
            json!([[19,46,63,96,9,11]]),
        ),
        (
            vec!["string"],
            json!({"make": "mirror", "of": {"make": "string", "length": 3, "alphabet": "a-z"}, "middle": true}),
            json!(["xafax"]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "cut", "of": {"make": "ints", "length": "size", "low": 1, "high": "size", "distinct": true}, "columns": 4}),
            json!([[[4,3,1,5],[6,2]]]),
        ),
        (
            vec!["int[]"],
            json!({"make": "list", "of": [{"make": "int", "low": 0, "high": 9}, {"value": 7}]}),
            json!([[3,7]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "many", "count": 3, "of": {"make": "many", "count": 2, "of": {"make": "int", "low": "outer * 10 + index", "high": "outer * 10 + index"}}}),
            json!([[[0,1],[10,11],[20,21]]]),
        ),
        (
            vec!["string"],
            json!({"make": "one_of", "of": [{"value": "a"}, {"make": "string", "length": 3, "alphabet": "a-z"}]}),
            json!(["afd"]),
        ),
        (
            vec!["char[]"],
            json!({"make": "choices", "length": "size", "of": ["x", "y", "y"]}),
            json!([["x","y","x","y","y","y"]]),
        ),
        (
            vec!["int", "int"],
            json!({"make": "spread", "of": {"make": "ints", "length": 2, "low": 0, "high": 99, "order": "increasing"}}),
            json!([63,96]),
        ),
        (
            vec!["int[]", "int[]"],
            json!({"make": "columns", "of": {"make": "intervals", "count": 3, "low": 0, "high": 99, "longest": 20}}),
            json!([[31,92,6],[41,96,26]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "beside", "of": [{"make": "edges", "nodes": 4, "shape": "line"}, {"make": "ints", "length": 3, "low": 0, "high": 99}]}),
            json!([[[1,2,9],[2,3,11],[0,1,19]]]),
        ),
        (
            vec!["int[]", "int", "int"],
            json!({"make": "pick", "of": {"make": "ints", "length": "size", "low": 0, "high": 99}, "picks": 2}),
            json!([[63,96,9,11,19,46],46,19]),
        ),
        (
            vec!["int[]", "int[]"],
            json!({"make": "take", "of": {"make": "sample", "of": {"make": "ints", "length": "size", "low": 0, "high": 99}, "count": 3}, "values": [1, 0]}),
            json!([[46,19,9],[63,96,9,11,19,46]]),
        ),
        (
            vec!["int[]", "int[]"],
            json!({"make": "sample", "of": {"make": "ints", "length": "size", "low": 0, "high": 99}, "count": 3}),
            json!([[63,96,9,11,19,46],[46,19,9]]),
        ),
        (
            vec!["string", "string", "string"],
            json!({"make": "weave", "first": {"value": "abc"}, "second": {"value": "xyz"}}),
            json!(["abc","xyz","xabyzc"]),
        ),
        (
            vec!["TreeNode", "TreeNode"],
            json!({"make": "subtree", "of": {"make": "tree", "count": "size", "low": 0, "high": 9}, "least": 2}),
            json!([[6,null,9,6,8,null,4,null,6],[8,null,6]]),
        ),
        (
            vec!["int[]", "int[]"],
            json!({"make": "roll_calls", "count": "size", "low": 0, "high": 9}),
            json!([[6,3,7,9,0,8],[6,7,9,3,0,8]]),
        ),
        (
            vec!["int[]"],
            json!({"make": "doubled", "length": "size", "low": 1, "high": "size", "times": 3}),
            json!([[5,4,1,4,4,3]]),
        ),
        (
            vec!["int[]"],
            json!({"make": "partners", "length": "size + 1", "low": 0, "high": 99}),
            json!([[96,11,9,63,11,96,9]]),
        ),
        (
            vec!["RandomListNode"],
            json!({"make": "trail", "length": 4, "low": 0, "high": 9}),
            json!([[[3,null],[6,1],[9,null],[1,3]]]),
        ),
        (
            vec!["char[][]"],
            json!({"make": "maze", "rows": 3, "columns": 4, "path": ".", "wall": "#"}),
            json!([[[".",".",".","."],["#","#","#","."],[".",".",".","."]]]),
        ),
        (
            vec!["int[][]"],
            json!({"make": "maze", "rows": 5, "columns": 5, "path": 1, "wall": 0, "shape": "spiral", "rising": true}),
            json!([[[1,2,3,4,5],[0,0,0,0,6],[15,16,17,0,7],[14,0,0,0,8],[13,12,11,10,9]]]),
        ),
        (
            vec!["string[]"],
            json!({"make": "maze", "rows": 2, "columns": 4, "path": ".", "wall": "#", "shape": "comb"}),
            json!([["....",".#.#"]]),
        ),
        (
            vec!["string[][]"],
            json!({"make": "trip", "count": "size", "places": 4, "start": "HOM", "regions": 2}),
            json!([[["MQF","SWA"],["SWA","MQF"],["WUX","MQF"],["HOM","WUX"],["HOM","WUX"],["WUX","HOM"]]]),
        ),
        (
            vec!["string"],
            json!({"make": "brackets", "pairs": "size"}),
            json!(["(())[]{[[]]}"]),
        ),
        (
            vec!["string"],
            json!({"make": "shorthand", "length": "size * 10", "alphabet": "a-z"}),
            json!(["fdpc56[h]"]),
        ),
        (
            vec!["string"],
            json!({"make": "shorthand", "length": "size * 5", "alphabet": "a-z", "shape": "nested"}),
            json!(["2[2[2[2[c]c]i]d]"]),
        ),
        (
            vec!["string"],
            json!({"make": "shorthand", "length": "size * 5", "alphabet": "a-z", "shape": "flat"}),
            json!(["fdpc11[ho]svbv"]),
        ),
        (
            vec!["string[]"],
            json!({"make": "numbers_then_signs", "count": "size", "low": -9, "high": 9}),
            json!([["7","1","/","-9","-9","8","-1","/","*","/","-"]]),
        ),
        (
            vec!["string"],
            json!({"make": "sum_with_brackets", "count": "size", "high": 99, "blanks": true}),
            json!(["(-9 -96+ 25- 89)- 62+ (-10)"]),
        ),
    ]
}
