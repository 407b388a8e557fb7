import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import {
  startExplorer,
  type Explorer,
  type ExplorerOptions,
} from "../../packages/explorer/src/server.js";
import { BUILT_PAGE } from "./built.js";
import { launchChromium } from "./chromium.js";

/** A page that was opened by the address of its server, as people do. */
export interface Opened {
  readonly page: Page;
  readonly server: Explorer;
  /** Where the page has been and what it has asked for, as addresses. */
  readonly asked: readonly string[];
  /** What the page has complained of so far; taken off, it is no error. */
  complaints(): string[];
  go(hash: string): Promise<void>;
}

export interface Opening extends BrowserContextOptions {
  readonly server?: Partial<ExplorerOptions>;
}

/**
 * Opens pages in one Chromium for a file of tests. After each test it is an error that a page said
 * anything on its console, broke its policy, or asked anybody but its own server.
 */
export function explorerPages(): (opening?: Opening) => Promise<Opened> {
  let browser: Browser;
  const closings: (() => Promise<void>)[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const close of closings.splice(0).reverse()) await close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  return async ({ server: options, ...context } = {}) => {
    const server = await startExplorer({ port: 0, page: BUILT_PAGE, ...options });
    closings.push(server.close);
    const opened = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "en-GB",
      ...context,
    });
    closings.push(() => opened.close());
    const page = await opened.newPage();
    page.setDefaultTimeout(15_000);
    const asked: string[] = [];
    const own = `http://127.0.0.1:${server.port}/`;
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      asked.push(request.url());
      if (!request.url().startsWith(own)) complaints.push(`asked ${request.url()}`);
    });
    await page.goto(server.url);
    await page.getByRole("main").waitFor();
    return {
      page,
      server,
      asked,
      complaints: () => complaints.splice(0),
      async go(hash) {
        // The heading may still be that of the last view: two frames later the new one stands.
        await page.evaluate(`new Promise((resolve) => {
          location.hash = ${JSON.stringify(hash)};
          setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        })`);
        await page.getByRole("main").locator("h1").waitFor();
      },
    };
  };
}

/** What the search has found. */
export function hits(page: Page): Locator {
  return page.getByRole("listbox", { name: /^Search/ }).getByRole("option");
}

/** Clicks the button that calls. */
export async function callIt(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Call/ }).click();
}

/** Opens the optional parameters. */
export async function unfold(page: Page): Promise<void> {
  await page
    .getByRole("group")
    .getByText(/^\d+ (?:more )?optional$/)
    .click();
}

export async function fillExample(page: Page, position = 0): Promise<void> {
  await page.getByLabel("Fill in an example").selectOption(`${position}`);
}
