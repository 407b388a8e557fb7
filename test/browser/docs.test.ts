import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildModel } from "../../generator/model/build-model.js";
import { load } from "../../generator/load/load.js";
import { referenceOf } from "../../site/build/reference.js";
import { readPageFiles } from "../../packages/explorer/src/page-files.js";
import { AXE, findings } from "./axe.js";
import { launchChromium } from "./chromium.js";

// One page of each kind, with the site's own theme and settings: all of them take minutes to build.
const GUIDE = "guide/first-call.md";
const REFERENCE = "reference/backup.md";
const root = mkdtempSync(path.resolve("site/.test-"));
/** Made by `docs:build`, and needed by the settings. */
const SIDEBARS = "site/.vitepress/sidebars.json";
let isStagedHere = false;
let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  const own = 'import own from "../../.vitepress/config.js";';
  write(".vitepress/config.ts", `${own}\nexport default { ...own, ignoreDeadLinks: true };\n`);
  write(
    ".vitepress/theme/index.ts",
    'export { default } from "../../../.vitepress/theme/index.js";',
  );
  const { pages, sidebar } = await referenceOf(buildModel(load("spec/openapi.yaml").document));
  const reference = pages.find((page) => page.path === REFERENCE);
  for (const folder of ["", "zh/"]) {
    for (const page of ["index.md", GUIDE]) {
      cpSync(`site/pages/${folder}${page}`, path.join(root, "pages", folder, page));
    }
    write(`pages/${folder}${REFERENCE}`, reference?.text ?? "");
  }
  if (!existsSync(SIDEBARS)) {
    writeFileSync(SIDEBARS, JSON.stringify(sidebar));
    isStagedHere = true;
  }
  const program = path.resolve("site/node_modules/vitepress/bin/vitepress.js");
  await promisify(execFile)(process.execPath, [program, "build", root]);
  const files = readPageFiles(path.join(root, ".vitepress/dist"));
  server = createServer(({ url = "/" }, response) => {
    const file = files.get(url) ?? files.get(`${url}index.html`);
    response
      .writeHead(file === undefined ? 404 : 200, { "Content-Type": file?.type })
      .end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  if (isStagedHere) rmSync(SIDEBARS);
  await browser.close();
  server.close();
  server.closeAllConnections();
});

it.each(["/", "/zh/"])("axe finds nothing in the docs site, from %s on", async (start) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(15_000);
  await page.goto(origin + start);
  await page.evaluate(AXE);
  const all = await findings(page, start);
  // As readers do, without loading anew: what the theme completes has to hold on the way, too.
  await page.locator(`#VPContent a[href="${start}guide/first-call.html"]`).first().click();
  await page.locator(".vp-doc h1").waitFor();
  all.push(...(await findings(page, "guide")));
  await page.goto(`${origin}${start}${REFERENCE.replace(".md", ".html")}`);
  await page.evaluate(AXE);
  all.push(...(await findings(page, "reference")));
  expect(all).toEqual([]);
  await page.close();
});
