import { defineConfig } from "tsdown";
import { cli } from "./packages/cli/tsdown.config.js";
import { codegen } from "./packages/codegen/tsdown.config.js";
import { emulator } from "./packages/emulator/tsdown.config.js";
import { library } from "./scripts/build/library.js";

const client = library(".", {
  "transports.unsupported": "runtime/http/transports.unsupported.ts",
});

export default defineConfig([{ ...client, name: "client" }, emulator, codegen, cli]);
