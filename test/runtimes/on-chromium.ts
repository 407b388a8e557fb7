import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { bundle } from "./bundle.js";
import { LIMIT_MS, type Place, type Results } from "./place.js";

/** Runs the checks in a page, which calls the emulator from another origin. */
export async function runOnChromium(
  packed: string,
  consumer: string,
  place: Place,
): Promise<Results> {
  const { program, libraries } = unpacked(packed);
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

/** The package holds the browser and the libraries that it needs compressed. */
function unpacked(packed: string): { program: string; libraries: string } {
  const folder = path.join(packed, "../unpacked");
  const result = {
    program: path.join(folder, "chromium"),
    libraries: path.join(folder, "lib"),
  };
  if (existsSync(folder)) return result;
  const partial = `${folder}.partial`;
  mkdirSync(partial, { recursive: true });
  const read = (name: string): Buffer =>
    brotliDecompressSync(readFileSync(path.join(packed, name)));
  writeFileSync(path.join(partial, "chromium"), read("chromium.br"), { mode: 0o755 });
  execFileSync("tar", ["-x", "-C", partial], { input: read("al2023.tar.br") });
  renameSync(partial, folder);
  return result;
}
