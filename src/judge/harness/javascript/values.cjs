// Plain values: from JSON into arguments, from results into JSON. What is used of the library is taken here, before the
// user's file runs, so that nothing the file replaces reaches the harness.
"use strict";

const { parse, stringify } = JSON;
const { isArray } = Array;
const { isInteger, isSafeInteger } = Number;
const { isView } = ArrayBuffer;
const { asIntN } = BigInt;
const { call } = Function.prototype;
const own = (method) => call.bind(method);
const join = own(Array.prototype.join);
const replace = own(String.prototype.replace);
const matches = own(RegExp.prototype.test);
const [ToBigInt, ToNumber, ToText] = [BigInt, Number, String];
const { isPromise } = require("util").types;

/** A result that is no value of the declared type. */
class Refusal {
  constructor(words) {
    this.at = "";
    this.words = words;
  }

  reason() {
    return this.at === "" ? this.words : `at ${this.at}: ${this.words}`;
  }
}

function refuse(words) {
  throw new Refusal(words);
}

/** `rooms_needed` as `roomsNeeded`. */
function camel(name) {
  let made = "";
  let raise = false;
  for (const letter of name) {
    if (letter === "_") {
      raise = made !== "";
    } else {
      made += raise ? letter.toUpperCase() : letter;
      raise = false;
    }
  }
  return made;
}

/** What a value is, in a word or two. */
function a(value) {
  switch (typeof value) {
    case "string":
      return "text";
    case "boolean":
      return "bool";
    case "bigint":
      return "BigInt";
    case "number":
      return isSafeInteger(value) ? "number" : "the number " + value;
    case "object":
      break;
    default:
      return typeof value;
  }
  if (value === null) return "null";
  if (isArray(value)) return "list";
  if (isPromise(value)) return "a Promise";
  let name;
  try {
    name = value.constructor.name;
  } catch {
    // An object without a class.
  }
  return typeof name === "string" && name !== "" && name !== "Object" ? "a value of class " + name : "object";
}

const BY_NAME = { int: "int", long: "long (a BigInt)" };

function misfit(kind, value) {
  refuse(`expected ${BY_NAME[kind] ?? kind}, got ${a(value)}`);
}

/** A value as it is shown in a sentence. */
function shown(value) {
  return typeof value === "string" ? stringify(value) : typeof value === "object" ? a(value) : ToText(value);
}

// Decoding. A decoder turns JSON into a value of the type; there is none where the JSON value is the value already.

const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
const LONG = /\d{16}/;

/** JSON in which whole numbers beyond 53 bits come as texts. */
function parseExactly(line) {
  if (!matches(LONG, line)) return parse(line);
  return parse(replace(line, TOKENS, (token) => (token[0] === '"' || token.length < 16 ? token : `"${token}"`)));
}

function listDecoder(inner) {
  return (list, nodes) => {
    for (let index = 0; index < list.length; index++) list[index] = inner(list[index], nodes);
    return list;
  };
}

const PLAIN_DECODERS = {
  long: (value) => ToBigInt(value),
  double: (value) => (typeof value === "string" ? ToNumber(value) : value),
};

// Encoding. An encoder turns a value of the type into JSON, or refuses it.

function integer(value) {
  if (!isSafeInteger(value)) misfit("int", value);
  return value === 0 ? "0" : "" + value;
}

function long(value) {
  if (typeof value !== "bigint") misfit("long", value);
  if (asIntN(64, value) !== value) refuse("expected long (a BigInt), got one that needs more than 64 bits");
  return "" + value;
}

function double(value) {
  if (typeof value !== "number") misfit("double", value);
  if (value !== value) return '"NaN"';
  if (value === Infinity) return '"Infinity"';
  if (value === -Infinity) return '"-Infinity"';
  return value === 0 && 1 / value < 0 ? "-0.0" : "" + value;
}

function bool(value) {
  if (typeof value !== "boolean") misfit("bool", value);
  return value ? "true" : "false";
}

const text = (kind) => (value) => {
  if (typeof value !== "string") misfit(kind, value);
  return stringify(value);
};

const PLAIN_ENCODERS = { int: integer, long, double, bool, char: text("char"), string: text("string") };

/** The refusal of an element says where it stands. */
function placed(error, index) {
  if (error instanceof Refusal) error.at = `[${index}]${error.at}`;
  return error;
}

function listEncoder(kind, inner) {
  return (list, met) => {
    if (!isArray(list) && (!isView(list) || typeof list.length !== "number")) misfit(kind, list);
    const { length } = list;
    let index = 0;
    try {
      if (inner === integer) {
        // Checked first, then written in one piece.
        for (; index < length; index++) if (!isSafeInteger(list[index])) integer(list[index]);
        return `[${join(list, ",")}]`;
      }
      let made = "[";
      for (; index < length; index++) {
        if (index > 0) made += ",";
        made += inner(list[index], met);
      }
      return made + "]";
    } catch (error) {
      throw placed(error, index);
    }
  };
}

module.exports = {
  a, camel, integer, isArray, isInteger, isPromise, listDecoder, listEncoder, own, parse, parseExactly,
  PLAIN_DECODERS, PLAIN_ENCODERS, Refusal, refuse, shown, stringify,
};
