import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { unpackedChromium } from "../runtimes/chromium.js";
import { installBrowser } from "../runtimes/install.js";
import { CHROMIUM } from "../runtimes/versions.js";

/** Nothing but our own pages is opened, and nothing is fetched besides. */
const FLAGS = [
  // A container's root may not make a sandbox.
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The Chromium of the runtimes' tests, driven by Playwright. */
export async function launchChromium(): Promise<Browser> {
  const { program, libraries } = unpackedChromium(path.join(installBrowser(), CHROMIUM.folder));
  return chromium.launch({
    executablePath: program,
    args: FLAGS,
    env: { PATH: process.env["PATH"] ?? "", LD_LIBRARY_PATH: libraries, TZ: "UTC" },
  });
}
