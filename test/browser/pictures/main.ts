// Makes the pictures of the explorer in `docs/images`. How it is called says CONTRIBUTING.
import type { Page } from "playwright-core";
import { startExplorer } from "../../../packages/explorer/src/server.js";
import { setup } from "../build-once.js";
import { BUILT_PAGE } from "../built.js";
import { launchChromium } from "../chromium.js";
import { callIt, fillExample } from "../explorer-page.js";

type Scheme = "light" | "dark";

const PICTURES: readonly (readonly [name: string, Scheme, (page: Page) => Promise<void>])[] = [
  ["explorer-call", "light", showForm],
  ["explorer-response", "light", showResponse],
  ["explorer-signature", "dark", showSignature],
];

/** A broken rule beside its field, and the call as code. */
async function showForm(page: Page): Promise<void> {
  await page.goto(new URL("#/CloneInstances", page.url()).href);
  await fillExample(page);
  await page.getByLabel(/^GoodsNum/).fill("31");
  await page.getByRole("tab", { name: "TypeScript" }).click();
  await page.evaluate("scrollTo(0, 350)");
}

/** A list with the names of values, searched. */
async function showResponse(page: Page): Promise<void> {
  await page.goto(new URL("#/DescribeInstances", page.url()).href);
  await callIt(page);
  await page.getByRole("searchbox", { name: "Search the response" }).fill("isolated");
}

/** How a call was signed. */
async function showSignature(page: Page): Promise<void> {
  await page.goto(new URL("#/DescribeInstances", page.url()).href);
  await callIt(page);
  await page.getByRole("tab", { name: "Signature" }).click();
}

await setup();
const server = await startExplorer({ port: 0, page: BUILT_PAGE });
const browser = await launchChromium();
try {
  for (const [name, colorScheme, show] of PICTURES) {
    const viewport = { width: 1360, height: 860 };
    const looks = { locale: "en-GB", colorScheme, reducedMotion: "reduce" } as const;
    const page = await browser.newPage({ viewport, ...looks });
    await page.goto(server.url);
    await show(page);
    await page.screenshot({ path: `docs/images/${name}.png` });
    await page.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
