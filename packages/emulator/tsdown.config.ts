import { readFileSync, writeFileSync } from "node:fs";
import type { Rolldown, UserConfig } from "tsdown";
import { declarationsOfCommonJs } from "../../scripts/build/declarations.js";
import { library } from "../../scripts/build/library.js";
import { exportsOf } from "../../scripts/build/manifest.js";

/**
 * The emulator publishes the document, and imports it as anybody does. ES modules import it as code: Node
 * warns of imported JSON, and Rollup wants a plugin for it.
 */
const publishedDocument: Rolldown.Plugin = {
  name: "published-document",
  resolveId: (id) =>
    id.endsWith("/generated/openapi.json")
      ? { id: "tencentcloud-redis-emulator/openapi.json", external: true }
      : undefined,
  renderChunk: (code, { fileName }, { format }) =>
    format === "es" && !fileName.includes(".d.")
      ? code.replace(
          '"tencentcloud-redis-emulator/openapi.json" with { type: "json" }',
          `"${fileName.includes("/") ? ".." : "."}/openapi.js"`,
        )
      : undefined,
};

/** Without its layout, which is nearly half of it. */
function copyDocument(): void {
  const text = JSON.stringify(JSON.parse(readFileSync("generated/openapi.json", "utf8")));
  writeFileSync("packages/emulator/dist/openapi.json", text);
  // Bundlers take long to minify a literal of this size.
  const quoted = `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  writeFileSync("packages/emulator/dist/openapi.js", `export default JSON.parse(${quoted});\n`);
}

export const emulator: UserConfig = {
  ...library("packages/emulator"),
  name: "emulator",
  plugins: [declarationsOfCommonJs(exportsOf("packages/emulator")), publishedDocument],
  onSuccess: copyDocument,
};
