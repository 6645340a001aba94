// Runs a user's JavaScript file for drill: reads cases, makes the calls, writes the results to a pipe of its own.
//
// The user's file stays a unit of its own with its own line numbers. Expected values never come here. Everything runs on
// the main thread and at once: prints are written when they are made, no timer and no promise goes on between two cases,
// and `process.exit` ends the process, which the judge sees. The judge has raised the thread's stack.
"use strict";

const { readFileSync } = require("fs");
const { basename } = require("path");
const { printAtOnce, write } = require("./prints.cjs");
const { parse, parseExactly, Refusal, stringify } = require("./values.cjs");
const { NODES } = require("./nodes.cjs");
const { Missing, program, wanted } = require("./program.cjs");
const { load } = require("./load.cjs");

const { from } = Buffer;
const leave = process.reallyExit;
const { kill } = process;
const OwnError = Error;

const [token, marker, channel, first, cases, path, mode, line] = readFileSync(0, "utf8").split("\n");
const out = Number(channel);
const spec = parse(line);
const mark = from(marker + "\n");
const longs = /"long(\[\])*"/.test(line);

function send(record) {
  try {
    write(out, from(`${token} ${record}\n`));
  } catch {
    breakOff();
  }
}

/** Ends the process because nobody hears it: with a signal that the judge knows, because Node cannot leave in its own way
 *  where all its files are closed. */
function breakOff() {
  try {
    kill(process.pid, "SIGUSR2");
  } finally {
    leave(98);
  }
}

function cut() {
  try {
    write(1, mark);
  } catch {
    // The user's code has closed its own output.
  }
}

/** Newer versions set aside half a GiB for code, which counts as memory. Here the same is held empty, so that the user's
 *  program may have as much in every version. */
function holdBack() {
  try {
    const held = Number(/VmData:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "latin1"))[1]) * 1024;
    const room = (545 << 20) - held;
    return room > 0 ? new SharedArrayBuffer(room) : null;
  } catch {
    return null;
  }
}

/** Kind, message and the user's own line of what was thrown. */
function described(error, lineOf) {
  const about = { kind: "error", type: "it threw", message: "", line: null };
  try {
    if (error instanceof OwnError || (typeof error === "object" && error !== null && "message" in error)) {
      about.type = String(error.name || "Error").slice(0, 200);
      about.message = String(error.message).slice(0, 2000);
      about.line = lineOf(String(error.stack));
      const memory = error.code === "ERR_MEMORY_ALLOCATION_FAILED" || /^Array buffer allocation failed/.test(about.message);
      if (memory) about.kind = "memory";
    } else {
      about.message = (typeof error === "string" ? stringify(error) : String(error)).slice(0, 2000);
    }
  } catch {
    about.message ||= "(its message cannot be shown)";
  }
  return about;
}

function one(run, index, text, lineOf) {
  const state = { returned: false, operation: -1 };
  const about = (more) => (state.operation < 0 || state.returned ? more : { ...more, operation: state.operation });
  let record;
  try {
    const values = longs ? parseExactly(text) : parse(text);
    record = `E ${index} ${run(values, () => send(`B ${index}`), state)}`;
  } catch (error) {
    if (error instanceof Refusal) {
      record = `W ${index} ${stringify(about({ reason: error.reason() }))}`;
    } else {
      const words = described(error, lineOf);
      record =
        state.returned && words.kind === "error"
          ? `W ${index} ${stringify({ reason: `the result cannot be read: ${words.message}` })}`
          : `X ${index} ${stringify(about(words))}`;
    }
  }
  cut();
  send(record);
}

function runAll(run, lineOf) {
  cut();
  const bytes = readFileSync(cases);
  let index = 0;
  for (let at = 0; at < bytes.length; index++) {
    let end = bytes.indexOf(10, at);
    if (end < 0) end = bytes.length;
    if (index >= Number(first)) one(run, index, bytes.toString("utf8", at, end), lineOf);
    at = end + 1;
  }
  send("D");
  leave(0);
}

async function main() {
  // The file may declare the node types, or leave them to us.
  for (const name in NODES) if (line.includes(`"${name}`)) globalThis[name] = NODES[name];
  const names = [...wanted(spec, mode), ...Object.keys(NODES).filter((name) => line.includes(`"${name}`))];
  printAtOnce();
  const loaded = load(path, process.argv[2], names);
  if (loaded.refused) {
    send(`C ${stringify(loaded.refused)}`);
    leave(0);
  }
  const { lineOf } = loaded;
  let run;
  try {
    const found = loaded.waits ? await loaded.start() : loaded.start();
    run = program(spec, found, basename(path), mode);
  } catch (error) {
    if (error instanceof Missing) {
      send(`C ${stringify({ message: error.message, line: null, text: "" })}`);
    } else {
      cut();
      send(`L ${stringify(described(error, lineOf))}`);
    }
    leave(0);
  }
  runAll(run, lineOf);
}

exports.held = holdBack();
main().catch((error) => {
  try {
    write(2, from(`${error && error.stack}\n`));
  } finally {
    leave(1);
  }
});
