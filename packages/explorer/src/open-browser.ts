import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/**
 * Opens the address in the browser, where there is one. Other users see what programs are called
 * with, so the program gets a file that only we can read, which leads on to the address.
 * @returns What takes the file away again.
 */
export function openBrowser(url: string): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "tcredis-explorer-"));
  const file = path.join(folder, "open.html");
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${url}">`;
  writeFileSync(file, page, { mode: 0o600 });
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  // Without a browser, the address in the terminal has to do.
  spawn(command, [...args, pathToFileURL(file).href], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
  return () => rmSync(folder, { recursive: true, force: true });
}
