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

describe("Ctrl+Enter", () => {
  it("calls wherever the focus is, once, and does nothing else", async () => {
    const { page, go, asked } = await open();
    const { keyboard } = page;
    const calls = (): number => asked.filter((address) => address.endsWith("/api/calls")).length;
    await go("#/DescribeTaskInfo");
    await page.getByLabel(/^TaskId/).fill("987654");
    const places = [
      page.locator("#main"),
      page.getByRole("combobox", { name: /^Search/ }),
      page.getByRole("link", { name: /CloneInstances/ }).first(),
      page.getByLabel("Colours"),
      page.getByRole("button", { name: "Clear", exact: true }),
      page.getByRole("tab", { name: "Errors" }),
      page.getByLabel("Request as JSON"),
    ];
    for (const [index, place] of places.entries()) {
      await page.getByRole("tab", { name: "Request" }).click();
      if (index === 1) await place.fill("clone");
      await place.focus();
      await keyboard.press("Control+Enter");
      await page.getByRole("region", { name: "Result" }).getByText("Refused").waitFor();
      expect(calls()).toBe(index + 1);
      expect(await page.evaluate("location.hash")).toMatch(/^#\/DescribeTaskInfo\b/);
      if (index === 1) await place.fill("");
    }
    expect(await page.getByLabel(/^TaskId/).inputValue()).toBe("987654");

    // A key that is held down.
    await keyboard.down("Control");
    await keyboard.down("Enter");
    await expect.poll(calls).toBe(places.length + 1);
    const answered = page.getByRole("region", { name: "Result" }).getByText(/00000000000[8-9a-f]/);
    await answered.first().waitFor();
    await keyboard.down("Enter");
    await keyboard.up("Enter");
    await keyboard.up("Control");
    // What comes after a call that is not made.
    await keyboard.press("Control+Enter");
    await expect.poll(calls).toBe(places.length + 2);
  });

  it("does not buy: over the question it does nothing", async () => {
    const { page, go, asked } = await open();
    await go("#/CloneInstances");
    await page.getByLabel("Fill in an example").selectOption("0");
    await page.getByText("The request is valid.").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("dialog").getByText(/USD/).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Buy" }).focus();
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("Escape");
    await page.getByText("Nothing was sent.").waitFor();
    expect(asked.filter((address) => address.endsWith("/api/calls"))).toEqual([]);
  });
});

describe("the search key and the arrows", () => {
  it("lead from anywhere to the box, from the box to the list, and open", async () => {
    const { page, go } = await open();
    const { keyboard } = page;
    await go("#/DescribeTaskInfo");
    await page.getByLabel("Colours").focus();
    await keyboard.press("/");
    expect(await focused(page)).toMatch(/^INPUT Search/);
    await keyboard.press("ArrowDown");
    expect(await focused(page)).toMatch(/^A .*DescribeTaskInfo$/);
    await keyboard.press("ArrowDown");
    expect(await focused(page)).toMatch(/^A .*DescribeTaskList$/);
    await keyboard.press("Enter");
    await page.getByRole("heading", { name: "DescribeTaskList" }).waitFor();

    await go("#/");
    await keyboard.press("/");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowUp");
    await keyboard.press("ArrowUp");
    expect(await focused(page)).toMatch(/^INPUT Search/);
    // In a field it is a letter like any other.
    await go("#/DescribeTaskInfo");
    await page.getByLabel("Request as JSON").focus();
    await keyboard.press("/");
    expect(await page.getByLabel("Request as JSON").inputValue()).toContain("/");
  });

  it("open the list where it is hidden, and Escape closes it", async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    const { keyboard } = page;
    const list = page.locator("#sidebar");
    await page.evaluate("scrollTo(0, 2000)");
    await keyboard.press("/");
    await expect.poll(() => focused(page)).toMatch(/^INPUT Search/);
    expect(await page.getByRole("button", { name: "Close" }).isVisible()).toBe(true);
    await keyboard.press("Escape");
    expect(await list.isVisible()).toBe(false);
    await keyboard.press("/");
    await expect.poll(() => focused(page)).toMatch(/^INPUT Search/);
    await keyboard.type("desinst");
    await keyboard.press("Enter");
    await page.getByRole("heading", { name: "DescribeInstances", exact: true }).waitFor();
    expect(await list.isVisible()).toBe(false);
  });
});
