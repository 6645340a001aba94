// Makes JavaScript of `solution.ts` in this folder: `node typescript.cjs TSC OUT`. Types are taken off, not checked. Where
// that keeps the lines nothing else is needed; otherwise a source map at the end of the text leads back to them.
//
// Without TSC Node itself takes the types off. With it, an older compiler is used as a library, because that is faster than
// its command; newer ones are commands only.
"use strict";

const { spawnSync } = require("child_process");
const { existsSync, openSync, readFileSync, readSync, writeFileSync } = require("fs");
const { dirname, join } = require("path");

const FILE = "solution.ts";
const OPTIONS = {
  target: "es2022",
  isolatedModules: true,
  inlineSourceMap: true,
  noResolve: true,
  noLib: true,
  types: [],
};
const OLDER = { ...OPTIONS, module: "commonjs", moduleResolution: "node10", esModuleInterop: true };
const NEWER = { ...OPTIONS, module: "preserve", moduleResolution: "bundler", noCheck: true };

const [tsc, out] = process.argv.slice(2);

/** Says why nothing can be made, and ends. */
function give(words) {
  process.stdout.write(words);
  process.exit(1);
}

/** Says what is wrong with the file, in the form that the judge reads, and ends. */
function refuse(words) {
  give(words.map(({ line, text }) => `${FILE}:${line}: ${text}\n`).join(""));
}

function byNode(source) {
  const { stripTypeScriptTypes } = require("module");
  if (typeof stripTypeScriptTypes !== "function") {
    give(`Node ${process.versions.node} does not read TypeScript: 22.18, 24 and newer do\n`);
  }
  try {
    return stripTypeScriptTypes(source, { mode: "strip", sourceUrl: FILE });
  } catch (error) {
    if (error.code !== "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX") refuse([place(error)]);
    // An enum, a namespace, a parameter property: more than types goes into what is run.
    try {
      return stripTypeScriptTypes(source, { mode: "transform", sourceMap: true, sourceUrl: FILE });
    } catch (other) {
      if (other.code !== "ERR_INVALID_ARG_VALUE") refuse([place(other)]);
      const { line, text } = place(error);
      return refuse([{ line, text: `${text}: this version of Node only takes types off, so write it in plain JavaScript` }]);
    }
  }
}

/** An error of Node's, whose stack begins with the place. */
function place(error) {
  const found = /^solution\.ts:(\d+)/.exec(String(error.stack));
  const words = String(error.message).split("\n")[0];
  if (!found) throw error;
  return { line: Number(found[1]), text: `${error.name}: ${words}` };
}

function byLibrary(library, source) {
  const ts = require(library);
  const { outputText, diagnostics } = ts.transpileModule(source, {
    fileName: FILE,
    reportDiagnostics: true,
    compilerOptions: ts.convertCompilerOptionsFromJson(OLDER, ".").options,
  });
  const wrong = diagnostics.filter(({ code, file }) => isSyntax(code) && file);
  if (wrong.length > 0) {
    refuse(wrong.slice(0, 10).map(({ code, file, start, messageText }) => ({
      line: file.getLineAndCharacterOfPosition(start ?? 0).line + 1,
      text: `error TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    })));
  }
  return outputText;
}

function byCommand() {
  const made = "solution.js";
  const [program, ...first] = isScript(tsc) ? [process.execPath, tsc] : [tsc];
  for (const compilerOptions of [NEWER, OLDER]) {
    writeFileSync("tsconfig.json", JSON.stringify({ compilerOptions, files: [FILE] }));
    const { error, stdout } = spawnSync(program, [...first, "-p", ".", "--pretty", "false"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (error) throw error;
    const said = [...stdout.matchAll(/^solution\.ts\((\d+),\d+\): error TS(\d+): (.*)$/gm)];
    const wrong = said.filter(([, , code]) => isSyntax(Number(code)));
    if (wrong.length > 0) refuse(wrong.slice(0, 10).map(([, line, code, text]) => ({ line, text: `error TS${code}: ${text}` })));
    if (existsSync(made)) return readFileSync(made, "utf8");
    if (!/^error TS(5|6)\d{3}: /m.test(stdout)) give(stdout || `${tsc} made nothing\n`);
  }
  return give(`${tsc} does not know the options that are needed: it is too old\n`);
}

/** Errors of the grammar; what concerns types is not looked at. */
function isSyntax(code) {
  return code >= 1000 && code < 2000;
}

/** Whether a command is a program for Node. */
function isScript(path) {
  const head = Buffer.alloc(64);
  readSync(openSync(path, "r"), head, 0, 64, 0);
  return /^#!.*\bnode\b/.test(head.toString("latin1"));
}

function made() {
  const source = readFileSync(FILE, "utf8").replace(/^\uFEFF/, "");
  if (tsc === "") return byNode(source);
  const library = join(dirname(tsc), "../lib/typescript.js");
  return existsSync(library) ? byLibrary(library, source) : byCommand();
}

writeFileSync(out, made());
