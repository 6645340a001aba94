// Loads the user's file: as Node loads a file of its own, or as an ES module where it imports or exports. Its text is
// compiled under its own name; one line behind its end hands out the names that the harness looks for.
"use strict";

const { readFileSync } = require("fs");
const Module = require("module");
const { basename, dirname } = require("path");
const { pathToFileURL } = require("url");
const vm = require("vm");

const MODULE_WORDS = /^[ \t]*(?:export\b|import\b(?!\s*\()|await\b)/m;

/** An object with these names, as an expression; a name that is not there is left out. */
function taking(names) {
  return `{${names.map((name) => `${name}: typeof ${name} === "undefined" ? undefined : ${name}`).join(", ")}}`;
}

/** Reads the user's file, or what was made of it; `lineOf` finds the user's own line in a stack. */
function load(path, made, names) {
  // A comment may give a file another name: then its lines would not be found.
  const source = readFileSync(made || path, "utf8")
    .replace(/^\uFEFF/, "")
    .replace(/^#!/, "//")
    .replace(/^(\s*\/\/)[#@] sourceURL=/gm, "$1  sourceURL=");
  const line = lines(path, made ? source : "");
  const lineOf = (stack) => {
    for (let from = 0; ; ) {
      const at = stack.indexOf(`${path}:`, from);
      if (at < 0) return null;
      from = at + path.length + 1;
      const place = /^(\d+)(?::(\d+))?/.exec(stack.slice(from, from + 20));
      const found = place && line(Number(place[1]), Number(place[2] || 1));
      if (found) return found;
    }
  };
  const before = names.map((name) => globalThis[name]);
  const own = (found) => {
    names.forEach((name, index) => {
      // What Node calls so itself is not the user's; the node types are ours to give.
      if (index === 0 && found[name] !== undefined && found[name] === before[index]) found[name] = undefined;
    });
    return found;
  };
  try {
    const start = asScript(path, source, names, own);
    return { start, waits: false, lineOf };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (MODULE_WORDS.test(source)) return asModule(path, source, names, own, lineOf);
    return { refused: refusal(plain(path, source) || error, lineOf) };
  }
}

function asScript(path, source, names, own) {
  const module = new Module(path, undefined);
  const require = Module.createRequire(path);
  // A file may ask `require.main === module`: here it is not the main one.
  require.main = undefined;
  module.filename = path;
  const run = vm.compileFunction(
    `${source}\n;return ${taking(names)};`,
    ["exports", "require", "module", "__filename", "__dirname"],
    { filename: path },
  );
  return () => {
    const found = run.call(module.exports, module.exports, require, module, path, dirname(path));
    return Object.assign(Object.create(null), typeof found === "object" ? own(found) : {}, { exports: module.exports });
  };
}

/** The error of the text alone, without the line behind its end. */
function plain(path, source) {
  try {
    vm.compileFunction(source, [], { filename: path });
    return null;
  } catch (error) {
    return error;
  }
}

function asModule(path, source, names, own, lineOf) {
  let module;
  let hand;
  try {
    module = new vm.SourceTextModule(`${source}\n;import.meta.take(${taking(names)});`, {
      identifier: path,
      initializeImportMeta(meta) {
        meta.url = pathToFileURL(path).href;
        meta.filename = path;
        meta.dirname = dirname(path);
        meta.main = false;
        meta.take = (found) => {
          hand = found;
          delete meta.take;
        };
      },
    });
  } catch (error) {
    // V8 tells no line here; the same text without its imports and exports is asked for it.
    const bare = source.replace(/^([ \t]*)(?:export[ \t]+default\b|export\b|import\b.*)/gm, "$1");
    return { refused: refusal(plain(path, bare) || error, lineOf) };
  }
  const start = async () => {
    await module.link(linked(path));
    await module.evaluate();
    return Object.assign(Object.create(null), own(hand ?? {}), { exports: module.namespace });
  };
  return { start, waits: true, lineOf };
}

/** Node's own modules, and files that `require` can read, as ES modules. */
function linked(path) {
  const require = Module.createRequire(path);
  return (specifier) => {
    const given = require(specifier);
    const names = [...new Set(["default", ...Object.keys(given)])];
    return new vm.SyntheticModule(names, function () {
      for (const name of names) this.setExport(name, name === "default" ? (given.default ?? given) : given[name]);
    });
  };
}

function refusal(error, lineOf) {
  return { message: `${error.name}: ${error.message}`, line: lineOf(String(error.stack)), text: "" };
}

/** Gives the user's line for a line and column of what is run: the same, or what a source map says. */
function lines(path, made) {
  const inline = /^\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/m.exec(made);
  if (!inline) return (line) => line;
  let map;
  return (line, column) => {
    map ??= new Module.SourceMap(JSON.parse(Buffer.from(inline[1], "base64").toString("utf8")));
    const { originalLine } = map.findEntry(line - 1, column - 1);
    return typeof originalLine === "number" ? originalLine + 1 : null;
  };
}

module.exports = { load };
