import { stringifyJson } from "./json.js";
import type { FormEncoder } from "./service.js";

/** Created when it is used, because jsdom has no TextEncoder and loads this module too. */
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Encodes a request as `multipart/form-data`, one part per field: bytes as a file with the field's name,
 * lists and objects as JSON, everything else as text. Undefined fields are omitted, as in JSON.
 */
export const encodeMultipart: FormEncoder = (request) => {
  const parts = Object.entries((request ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => part(name, value));
  const boundary = randomBoundary();
  const chunks = parts.flatMap(({ head, body }) => [
    utf8(`--${boundary}\r\n${head}\r\n\r\n`),
    body,
    utf8("\r\n"),
  ]);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: joined([...chunks, utf8(`--${boundary}--\r\n`)]),
  };
};

interface Part {
  readonly head: string;
  readonly body: Uint8Array;
}

function part(name: string, value: unknown): Part {
  const field = `Content-Disposition: form-data; name="${quoted(name)}"`;
  // Not `instanceof`, which knows no bytes of another realm, such as those of a test in jsdom.
  if (ArrayBuffer.isView(value)) {
    const head = `${field}; filename="${quoted(name)}"\r\nContent-Type: application/octet-stream`;
    return { head, body: new Uint8Array(value.buffer, value.byteOffset, value.byteLength) };
  }
  if (typeof value === "object" && value !== null) {
    const json = stringifyJson(value);
    // The content of a Blob, an ArrayBuffer or a Map would be lost.
    if (json === "{}" && String(value) !== "[object Object]") throw inexpressible(name, value);
    return { head: `${field}\r\nContent-Type: application/json`, body: utf8(json) };
  }
  const isText = ["string", "boolean", "bigint"].includes(typeof value) || Number.isFinite(value);
  if (!isText) throw inexpressible(name, value);
  return { head: field, body: utf8(String(value)) };
}

function inexpressible(name: string, value: unknown): TypeError {
  return new TypeError(`${name} is ${String(value)}, which a form cannot express`);
}

/** Escaped as in browsers: a name cannot end itself or its line. */
function quoted(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Nobody can guess it, so it is in no part. In lower case, because the signature has the header so. */
function randomBoundary(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `----tc3-form-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}
