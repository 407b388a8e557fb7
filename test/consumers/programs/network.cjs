"use strict";
const { createHook } = require("node:async_hooks");
const { Socket } = require("node:net");

/** Look-ups of names and connections that Node has begun, whoever asked for them. */
const begun = [];

createHook({
  init(_id, type) {
    if (/^(?:GETADDRINFOREQ|TCPCONNECT|PIPECONNECT)WRAP$/.test(type)) begun.push(type);
  },
}).enable();

/** A connection of our own, before anything is mocked: had it not been noticed, none would be. */
const isWatching = new Promise((resolve) => {
  const socket = new Socket()
    .once("error", () => {})
    .once("close", () => resolve(begun.length > 0));
  // Nothing listens there, and it does not matter if something does.
  socket.connect({ host: "127.0.0.1", port: 9 }, () => socket.destroy());
}).then((noticed) => {
  begun.length = 0;
  return noticed;
});

/** @throws Error where a name was looked up or a connection begun since this module was loaded. */
exports.assertNothingBegun = function assertNothingBegun() {
  if (begun.length > 0) throw new Error(`the network was used: ${begun.join(", ")}`);
};

/** @throws Error where it would not be noticed that the network is used. */
exports.assertWatching = async function assertWatching() {
  if (!(await isWatching)) throw new Error("a connection of this test's own was not noticed");
};
