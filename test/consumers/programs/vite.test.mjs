import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { build, preview } from "vite";
import { EXPECTED } from "./app.mjs";
import checks from "./checks.cjs";

const PAGE = `<!doctype html><meta charset="utf-8" /><title>App</title>
<script type="module">
  import { callEmulator } from "../app.mjs";
  const result = await callEmulator();
  await fetch("/result", { method: "POST", body: JSON.stringify(result) });
</script>
`;

checks.recorder(test, "page in Chromium")("bundle", async () => {
  mkdirSync("vite-app", { recursive: true });
  writeFileSync("vite-app/index.html", PAGE);
  const logged = [];
  const log = (message) => void logged.push(message);
  const customLogger = {
    hasWarned: false,
    info() {},
    clearScreen() {},
    hasErrorLogged: () => false,
    warn: log,
    warnOnce: log,
    error: log,
  };
  let tell;
  const told = new Promise((resolve) => (tell = resolve));
  const results = {
    name: "results",
    configurePreviewServer({ middlewares }) {
      middlewares.use("/result", (request, response) => {
        let text = "";
        request.on("data", (chunk) => (text += chunk));
        request.on("end", () => tell(JSON.parse(text)));
        response.end();
      });
    },
  };
  const options = {
    root: "vite-app",
    configFile: false,
    customLogger,
    plugins: [results],
    // The emulator brings the OpenAPI document, which is large.
    build: { chunkSizeWarningLimit: 2000, target: "es2022" },
    preview: { port: 0, host: "127.0.0.1" },
  };
  await build(options);
  assert.deepEqual(logged, []);
  const server = await preview(options);
  const { port } = server.httpServer.address();
  const { CHROMIUM, CHROMIUM_LIBRARIES } = process.env;
  const flags = ["--headless", "--no-sandbox", "--no-zygote", "--disable-gpu"];
  const browser = spawn(
    CHROMIUM,
    [...flags, "--disable-dev-shm-usage", "--user-data-dir=chromium", `http://127.0.0.1:${port}/`],
    { stdio: "ignore", env: { ...process.env, LD_LIBRARY_PATH: CHROMIUM_LIBRARIES } },
  );
  try {
    assert.deepEqual(await told, EXPECTED);
  } finally {
    browser.kill("SIGKILL");
    await server.close();
  }
});
