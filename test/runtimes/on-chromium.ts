import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { bundle } from "./bundle.js";
import { unpackedChromium } from "./chromium.js";
import { LIMIT_MS, type Place, type Results } from "./place.js";

/** Runs the checks in a page, which calls the emulator from another origin. */
export async function runOnChromium(
  packed: string,
  consumer: string,
  place: Place,
): Promise<Results> {
  const { program, libraries } = unpackedChromium(packed);
  const code = await bundle(consumer, "page.js", ["browser"]);
  let tell: (results: Results) => void;
  const told = new Promise<Results>((resolve) => (tell = resolve));
  const server = createServer((request, response) => {
    const type = (name: string): void => void response.setHeader("Content-Type", name);
    if (request.url === "/results") {
      let text = "";
      request.on("data", (chunk: Buffer) => (text += chunk.toString()));
      request.on("end", () => tell(JSON.parse(text) as Results));
      response.end();
    } else if (request.url === "/place") {
      type("application/json");
      response.end(JSON.stringify(place));
    } else if (request.url === "/page.js") {
      type("text/javascript; charset=utf-8");
      response.end(code);
    } else {
      type("text/html; charset=utf-8");
      response.end(
        '<!doctype html><title>Checks</title><script type="module" src="/page.js"></script>',
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(path.join(consumer, "chromium-"));
  const browser = spawn(
    program,
    [
      "--headless",
      // A container's root may not make a sandbox. Only our own page is opened.
      "--no-sandbox",
      "--no-zygote",
      "--disable-gpu",
      "--disable-software-rasterizer",
      "--disable-dev-shm-usage",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      `http://127.0.0.1:${port}/`,
    ],
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, LD_LIBRARY_PATH: libraries } },
  );
  let said = "";
  browser.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      told,
      new Promise<never>((_, reject) => {
        const end = (why: string) => () => reject(new Error(`Chromium ${why}\n${said}`));
        browser.once("error", reject).once("exit", end("ended before the page was done"));
        timer = setTimeout(end(`took more than ${LIMIT_MS} ms`), LIMIT_MS);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    browser.removeAllListeners("exit").kill("SIGKILL");
    server.closeAllConnections();
    server.close();
  }
}
