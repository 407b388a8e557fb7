import { readFileSync } from "node:fs";
import type { TargetName } from "./targets.js";

const SOURCES: Readonly<Record<TargetName, readonly string[]>> = {
  document: ["generator/load/openapi-subset.ts", "generator/load/extension.ts"],
  import: [
    "packages/codegen/src/docs-sync/read/api-json.ts",
    "packages/codegen/src/docs-sync/read/api-json-objects.ts",
    "packages/codegen/src/docs-sync/read/names.ts",
    "packages/codegen/src/docs-sync/import/call-examples.ts",
  ],
  html: [
    "packages/codegen/src/docs-sync/read/page-html.ts",
    "packages/codegen/src/docs-sync/read/prose.ts",
    "packages/codegen/src/docs-sync/read/language/en.ts",
    "packages/codegen/src/docs-sync/read/language/zh.ts",
  ],
  markdown: [
    "packages/codegen/src/docs-sync/read/action-page.ts",
    "packages/codegen/src/docs-sync/read/prose.ts",
    "packages/codegen/src/docs-sync/read/language/en.ts",
    "packages/codegen/src/docs-sync/read/language/zh.ts",
  ],
  text: [
    "packages/codegen/src/docs-sync/read/action-page.ts",
    "packages/codegen/src/docs-sync/read/page-text.ts",
    "packages/codegen/src/docs-sync/read/language/en.ts",
    "packages/codegen/src/docs-sync/read/language/zh.ts",
  ],
  json: [
    "packages/codegen/src/docs-sync/read/api-json.ts",
    "packages/codegen/src/docs-sync/read/api-json-objects.ts",
    "packages/codegen/src/docs-sync/read/facts-json.ts",
  ],
};

const OWN: readonly string[] = [
  "&a ",
  "*a",
  "!!binary ",
  "<<: ",
  "? ",
  "- ",
  "--- ",
  "%YAML 1.1",
  "__proto__",
  "constructor",
  "\u2028",
  "1e999",
  "null",
  "[[",
  "{{",
  "$ref: ",
  "#/components/schemas/",
  "../",
  "file:",

  "<table>",
  "</td>",
  "<b>",
  "<pre>",
  "&#0;",
  "|-|",
  "```",
  "Valid values: ",
  "Default value: ",
];

/** Words that the readers know, in the form that the fuzzer takes them in. */
export function dictionary(target: TargetName): string {
  const texts = SOURCES[target].map((file) => readFileSync(file, "utf8")).join("\n");
  const words = [...texts.matchAll(/"([ -!#-[\]-~]{2,30})"|\b([a-z][A-Za-z]{2,20}):/g)];
  const all = new Set([...OWN, ...words.map(([, quoted, key]) => quoted ?? key ?? "")]);
  return [...all].map((word) => `"${escaped(word)}"\n`).join("");
}

function escaped(word: string): string {
  return [...Buffer.from(word)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
