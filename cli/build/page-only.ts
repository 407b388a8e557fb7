import { fileURLToPath } from "node:url";
import { buildPage } from "./page.js";

// For `pnpm explorer`, which runs all else from the sources.
await buildPage(fileURLToPath(new URL("../dist/explorer", import.meta.url)));
