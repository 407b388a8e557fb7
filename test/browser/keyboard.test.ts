import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { explorerPages } from "./explorer-page.js";

const open = explorerPages();

/** Goes on with Tab until what is in focus has such a name. */
async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab does not lead to ${name}; it is at ${await focused(page)}`);
}

/** What is in focus, by its label or text. */
async function focused(page: Page): Promise<string> {
  return (await page.evaluate(`(() => {
    const at = document.activeElement;
    const label = at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent;
    return at.tagName + " " + label.trim();
  })()`)) as string;
}

describe("with the keyboard alone", () => {
  it("one finds, fills in, calls, reads, buys and does not buy", async () => {
    const { page } = await open();
    const { keyboard } = page;
    await keyboard.press("Tab");
    expect(await focused(page)).toBe("A Skip to the content");
    await keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");

    await keyboard.press("/");
    await keyboard.type("desinst");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowUp");
    await keyboard.press("Enter");
    await page.getByRole("heading", { name: "DescribeInstances", exact: true }).waitFor();
    await tabTo(page, /^BUTTON Call$/);
    await keyboard.press("ArrowRight");
    await page.getByRole("tab", { name: "Parameters", selected: true }).waitFor();
    expect(await focused(page)).toBe("BUTTON Parameters");
    await keyboard.press("Home");
    await tabTo(page, /^SUMMARY 27 optional/);
    await keyboard.press("Enter");
    await tabTo(page, /^INPUT Limit/);
    await keyboard.type("1");
    await tabTo(page, /^BUTTON \+ Add to VpcIds/);
    await keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("INPUT VpcIds, item 1");
    await keyboard.type("75101");
    await tabTo(page, /Remove VpcIds, item 1/);
    await keyboard.press("Enter");
    expect(await focused(page)).toMatch(/Add to VpcIds/);
    await keyboard.press("Control+Enter");
    const result = page.getByRole("region", { name: "Result" });
    await result.getByText("Done").waitFor();
    await tabTo(page, /^BUTTON Response$/);
    await keyboard.press("End");
    await result.getByRole("tab", { name: "Attempts", selected: true }).waitFor();

    await page.evaluate(`location.hash = "#/CloneInstances"`);
    await page.getByRole("heading", { name: "CloneInstances" }).waitFor();
    await tabTo(page, /^SELECT Fill in an example/);
    await keyboard.press("ArrowDown");
    await page.getByText("The request is valid.").waitFor();
    const dialog = page.getByRole("dialog");
    for (const isBought of [false, true]) {
      await keyboard.press("Control+Enter");
      await dialog.getByText(/USD/).waitFor();
      expect(await focused(page)).toBe("BUTTON Cancel");
      if (isBought) await tabTo(page, /^BUTTON Buy$/);
      await keyboard.press("Enter");
      await dialog.waitFor({ state: "detached" });
      if (isBought) await result.getByText("Done").waitFor();
      else await page.getByText("Nothing was sent.").waitFor();
      // Where one was before the question.
      if (!isBought) expect(await focused(page)).toMatch(/^SELECT Fill in an example/);
    }
  });
});
