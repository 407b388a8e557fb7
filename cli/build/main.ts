import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.js";

await bundle({ outdir: fileURLToPath(new URL("../dist", import.meta.url)), withPage: true });
