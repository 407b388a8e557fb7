import { test } from "node:test";
import checks from "./checks.cjs";
import { runApp } from "./run-app.mjs";

checks.recorder(test, "import")("calls", () => runApp("app-node.mjs"));
checks.recorder(test, "require")("calls", () => runApp("app-required.cjs", { expected: 0 }));
