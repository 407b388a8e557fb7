import type { Emitter } from "./emitter.js";

/** `openapi.json`: the bundled document, for other tools. */
export const emitDocument: Emitter = (model) => [
  { kind: "text", path: "openapi.json", text: `${JSON.stringify(model.document, undefined, 2)}\n` },
];
