import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { writeCommonJs } from "./build/commonjs.js";
import { writePortableTypes } from "./build/portable-types.js";
import { writeCommonJsTypes } from "./build/commonjs-types.js";

/** Makes `dist/`: the compiler's output, and the emulator's one library put into it. */
rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
copyFileSync("generated/openapi.json", "dist/generated/openapi.json");

// The package's only dependency is openapi-fetch. What the emulator checks schemas with is bundled.
await build({
  entryPoints: ["emulator/json-schema.ts"],
  outfile: "dist/emulator/json-schema.js",
  allowOverwrite: true,
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  minifySyntax: true,
  sourcemap: "linked",
  legalComments: "inline",
  banner: { js: "// Includes @cfworker/json-schema (MIT), see THIRD-PARTY-NOTICES.txt." },
});

writeCommonJs("dist");
writePortableTypes("dist");
writeCommonJsTypes();
