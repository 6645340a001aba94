// Writing at once. Node's own streams put aside what a full pipe does not take: prints would be lost when the process is
// ended in the middle of a case, and a flood of them would fill the memory.
"use strict";

const { writeSync } = require("fs");
const { Writable } = require("stream");
const { own } = require("./values.cjs");

const { from } = Buffer;
const { defineProperty } = Object;
const subarray = own(Uint8Array.prototype.subarray);
const { wait } = Atomics;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Writes everything, also where the other side reads slowly and the pipe does not wait. */
function write(fd, bytes) {
  while (bytes.length > 0) {
    try {
      bytes = subarray(bytes, writeSync(fd, bytes));
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
      wait(pause, 0, 0, 1);
    }
  }
}

/** A stream that prints what it gets before it comes back. */
function printer(fd) {
  const print = (chunk, encoding) => {
    const bytes = typeof chunk === "string" ? from(chunk, encoding) : chunk;
    try {
      write(fd, bytes);
    } catch {
      // The user's code has closed its own output.
    }
  };
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, encoding, done) {
      print(chunk, encoding);
      done(null);
    },
  });
  stream.write = (chunk, encoding, done) => {
    const [kind, then] = typeof encoding === "function" ? [undefined, encoding] : [encoding, done];
    print(chunk, kind);
    if (typeof then === "function") then(null);
    return true;
  };
  stream.fd = fd;
  return stream;
}

/** Puts such streams where `console` and the user's code find them. */
function printAtOnce() {
  for (const [name, fd] of [["stdout", 1], ["stderr", 2]]) {
    let stream;
    defineProperty(process, name, { configurable: true, enumerable: true, get: () => (stream ??= printer(fd)) });
  }
}

module.exports = { printAtOnce, write };
