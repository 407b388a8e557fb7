import type { DocumentError, Diagnostic } from "../../generator/load/diagnostic.js";
import { member } from "../../generator/load/json.js";
import type { LoadedDocument } from "../../generator/load/load.js";
import { activeContentIn } from "./active-content.js";
import { readCode } from "./code-shape.js";
import { generatedOf, type Generated } from "./generated.js";
import type { Placed } from "./placed.js";
import type { Position } from "./positions.js";
import { runCode } from "./run-code.js";
import { canonical, replaced } from "./values.js";

/** What has been learned of generated files, to be compared with those of a twin. */
export interface Judged {
  readonly generated: Generated;
  readonly shapes: readonly string[];
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * What is wrong with what was generated: it has to be code, to run without doing anything, and to hold
 * no active content.
 */
export async function judge(
  loaded: LoadedDocument,
): Promise<{ readonly judged: Judged; readonly problems: readonly string[] }> {
  const generated = await generatedOf(loaded);
  const problems: string[] = [];
  const read = generated.files.flatMap((file) => {
    if (!/^[\w-]+(?:\/[\w-]+)*\.(?:ts|json)$/.test(file.path)) problems.push(`a file ${file.path}`);
    return file.path.endsWith(".ts") ? [{ ...readCode(file), path: file.path }] : [];
  });
  for (const { path, problems: errors } of read) {
    for (const error of errors) problems.push(`${path} is not TypeScript: ${error}`);
  }
  const document = generated.files.find(({ path }) => path === "openapi.json");
  const ran = await runCode(generated.files);
  if (ran.globals.length > 0) problems.push(`code has run: ${ran.globals.join()}`);
  const addresses = new Set(addressesIn(loaded.document));
  for (const { path, text } of generated.pages) {
    const active = activeContentIn(text, (address) => addresses.has(address));
    if (active.length > 0) problems.push(`${path} has ${active.slice(0, 5).join(", ")}`);
  }
  const judged: Judged = {
    generated,
    shapes: read.map(({ shape }) => shape).sort(),
    texts: read.flatMap(({ texts }) => texts),
    values: [...ran.values, JSON.parse(document?.text ?? "null") as unknown],
  };
  return { judged, problems };
}

/** Pages of the documentation, which may be linked: the loader has looked at them. */
function addressesIn(document: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    const url = key === "externalDocs" ? member(value, "url") : undefined;
    if (typeof url === "string" && /^https?:/.test(url)) found.push(new URL(url).href, url);
    return value;
  });
  return found;
}

/** Generated files are of the shape of their twin's, and say what it says with other words. */
export function differences(own: Judged, twin: Judged, swap: (text: string) => string): string[] {
  const problems: string[] = [];
  if (own.shapes.join() !== twin.shapes.join()) {
    problems.push("the code has another shape than its twin's");
  }
  const texts = twin.texts.map(swap);
  if ([...own.texts].sort().join("\0") !== [...texts].sort().join("\0")) {
    problems.push(`names or types say something else: ${firstOther(own.texts, texts)}`);
  }
  const values = own.values.map(canonical).sort();
  const others = twin.values.map((value) => canonical(replaced(value, swap))).sort();
  if (values.length !== others.length) problems.push("the code calls for more, or for less");
  else if (values.join("\n") !== others.join("\n")) {
    problems.push(`values are not those of the document: ${firstOther(values, others)}`);
  }
  return problems;
}

function firstOther(all: readonly string[], others: readonly string[]): string {
  const known = new Set(others);
  return JSON.stringify(all.find((one) => !known.has(one))?.slice(0, 300));
}

/** What is wrong with a refusal of what was put into one place, where `before` stood. */
export function problemsOfRefusal(
  error: DocumentError,
  { position, atom }: Placed,
  before: unknown,
): string[] {
  const isMeant = error.diagnostics.some((one) => isAbout(one, position, [before, atom.value]));
  return isMeant ? [] : [`refused elsewhere: ${error.message.slice(0, 300)}`];
}

/**
 * A diagnostic stands at the place, above or below it; or where something speaks of what used to be there or
 * is now, and then says of what. An example shows what other places say of it.
 */
function isAbout(
  { path, message }: Diagnostic,
  { at, kind }: Position,
  values: readonly unknown[],
): boolean {
  const place = (kind === "key" ? at.slice(0, -1) : at).join(".");
  if (place.startsWith(path) || path.startsWith(place)) return true;
  if (/^this (?:example|default) /.test(message)) return true;
  const known = kind === "key" ? [...values, at.at(-1)] : values;
  return known.some((value) => typeof value !== "string" || message.includes(value));
}
