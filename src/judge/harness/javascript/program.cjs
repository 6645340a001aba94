// What is called: a function, a class, a codec. Each makes the arguments of a case, calls, takes the time around the call
// and nothing else, and writes the results down as JSON.
"use strict";

const { a, camel, isPromise, listDecoder, listEncoder, own, PLAIN_DECODERS, PLAIN_ENCODERS, refuse, stringify } =
  require("./values.cjs");
const { DECODERS, ENCODERS, encodePosition, holdFresh, maker, NODES } = require("./nodes.cjs");

const now = process.hrtime.bigint;
const { apply, construct } = Reflect;
const OwnPromise = Promise;
const source = own(Function.prototype.toString);

/** The file lacks what the problem asks for. */
class Missing {
  constructor(message) {
    this.message = message;
  }
}

const referred = (kind) => (kind.startsWith("ref(") ? kind.slice(4, -1) : null);

function decoder(kind, found) {
  if (kind.endsWith("[]")) {
    const inner = decoder(kind.slice(0, -2), found);
    return inner && listDecoder(inner);
  }
  if (kind in DECODERS) return DECODERS[kind](maker(found[kind] ?? NODES[kind]));
  return PLAIN_DECODERS[kind] ?? null;
}

function encoder(kind, ring) {
  if (kind.endsWith("[]")) return listEncoder(kind, encoder(kind.slice(0, -2), ring));
  if (kind in ENCODERS) return ENCODERS[kind](ring);
  return PLAIN_ENCODERS[kind] ?? (() => "null");
}

/** How a result is written: (value, nodes) -> JSON. */
function resultEncoder(kind, ring, nodeOf, fresh) {
  const other = referred(kind) ?? nodeOf;
  if (other !== null) return (value, nodes) => encodePosition(value, nodes[other] ?? [], other);
  const encode = encoder(kind, ring);
  if (!fresh) return (value) => encode(value, null);
  return (value, nodes) => {
    const met = [];
    const made = encode(value, met);
    holdFresh(met, nodes);
    return made;
  };
}

/** Makes the arguments of a call; `nodes` gets the nodes of each parameter by its name. */
function argumentsOf(params, found) {
  const decoders = params.map((param) => decoder(param.type, found));
  const others = params.map((param) => referred(param.type));
  return (values, nodes) => {
    for (let index = 0; index < decoders.length; index++) {
      if (decoders[index] === null) continue;
      values[index] = decoders[index](values[index], (nodes[params[index].name] ??= []));
    }
    for (let index = 0; index < others.length; index++) {
      if (others[index] === null || values[index] === null) continue;
      values[index] = nodes[others[index]][values[index]];
    }
    return values;
  };
}

const noNodes = () => Object.create(null);

function atOnce(result) {
  if (result instanceof OwnPromise || isPromise(result)) {
    refuse("the result is a Promise: give the value itself, without `async`");
  }
  return result;
}

function ofFunction({ signature, outputs }, found, file) {
  const { params } = signature;
  const target = callable(found, camel(signature.name), file, "function");
  const decode = argumentsOf(params, found);
  const ringed = params.some((param) => param.ring);
  const parts = outputs.map(({ of, compare, fresh }) => {
    const place = of === "return" ? -1 : params.findIndex((param) => param.name === of);
    const kind = place < 0 ? signature.returns : params[place].type;
    const ring = place < 0 ? ringed : params[place].ring === true;
    const same = kind in NODES && compare === "node" && params.find((param) => param.type === kind);
    return [place, resultEncoder(kind, ring, same ? same.name : null, fresh === true)];
  });
  return (values, begin, state) => {
    const nodes = noNodes();
    const given = decode(values, nodes);
    // The user's function may change the list of its arguments, not ours.
    const kept = [];
    for (let index = 0; index < given.length; index++) kept[index] = given[index];
    begin();
    const start = now();
    const result = apply(target.value, target.of, given);
    const took = now() - start;
    state.returned = true;
    atOnce(result);
    let made = "[";
    for (let index = 0; index < parts.length; index++) {
      const [place, encode] = parts[index];
      if (index > 0) made += ",";
      made += encode(place < 0 ? result : kept[place], nodes);
    }
    return `${took} ${made}]`;
  };
}

function ofClass({ signature }, found, file) {
  const made = callable(found, signature.name, file, "class").value;
  const decode = argumentsOf(signature.params, found);
  const steps = Object.create(null);
  for (const { name, params, returns } of signature.operations) {
    const method = camel(name);
    // A method may be a field that the constructor sets: then the class speaks of it.
    if (typeof made.prototype?.[method] !== "function" && !source(made).includes(method)) {
      throw new Missing(`class \`${signature.name}\` has no method \`${method}\``);
    }
    const encode = returns === "void" ? null : resultEncoder(returns, false, null, false);
    steps[name] = { method, decode: argumentsOf(params, found), encode };
  }
  return ([values, operations], begin, state) => {
    const nodes = noNodes();
    const given = decode(values, nodes);
    const calls = [];
    for (let index = 0; index < operations.length; index++) {
      const step = steps[operations[index][0]];
      calls[index] = { ...step, given: step.decode(operations[index][1], nodes) };
    }
    const results = [];
    const texts = [];
    let aside = 0n;
    begin();
    const start = now();
    const thing = construct(made, given);
    for (let index = 0; index < calls.length; index++) {
      state.operation = index;
      const { method, encode, given } = calls[index];
      const result = thing[method](...given);
      results[index] = result;
      if (typeof result !== "object" || result === null) continue;
      // What is no plain value may change after it was returned: it is written down at once.
      const before = now();
      atOnce(result);
      if (encode !== null) texts[index] = encode(result, nodes);
      aside += now() - before;
    }
    const took = now() - start - aside;
    let text = "[";
    for (let index = 0; index < calls.length; index++) {
      state.operation = index;
      const { encode } = calls[index];
      if (index > 0) text += ",";
      text += encode === null ? "null" : (texts[index] ?? encode(results[index], nodes));
    }
    state.returned = true;
    return `${took} [${text.slice(1)}]`;
  };
}

function ofCodec({ signature }, found, file, mode) {
  const name = camel(`${mode}_${signature.name}`);
  const target = callable(found, name, file, "function");
  const decode = mode === "encode" ? decoder(signature.type, found) : null;
  const encode = mode === "encode" ? null : encoder(signature.type, false);
  return ([given], begin, state) => {
    const value = decode === null ? given : decode(given, []);
    begin();
    const start = now();
    const result = apply(target.value, target.of, [value]);
    const took = now() - start;
    state.returned = true;
    atOnce(result);
    if (encode !== null) return `${took} [${encode(result, null)}]`;
    if (typeof result !== "string") refuse(`${name} must give a text, not ${a(result)}`);
    return `${took} [${stringify(result)}]`;
  };
}

/** Looks for a name in the file itself, then in what it exports. */
function callable(found, name, file, what) {
  const own = found[name];
  if (typeof own === "function") return { value: own, of: undefined };
  const exported = found.exports?.[name];
  if (typeof exported === "function") return { value: exported, of: found.exports };
  throw new Missing(`${file} defines no ${what} \`${name}\``);
}

/** Names that the harness looks for in the user's file. */
function wanted({ signature }, mode) {
  if (signature.kind === "class") return [signature.name];
  return [camel(signature.kind === "codec" ? `${mode}_${signature.name}` : signature.name)];
}

/** What runs a case: (values, begin, state) -> time and results as text. */
function program(spec, found, file, mode) {
  const kinds = { function: ofFunction, class: ofClass, codec: ofCodec };
  return kinds[spec.signature.kind](spec, found, file, mode);
}

module.exports = { Missing, program, wanted };
