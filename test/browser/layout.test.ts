import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { callIt, explorerPages, fillExample } from "./explorer-page.js";

const open = explorerPages();
const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
/** A laptop's window at 200 %. */
const ZOOMED = { width: 683, height: 384 };

/** How far the window is scrolled. */
function scrolled(page: Page): Promise<number> {
  return page.evaluate("scrollY") as Promise<number>;
}

/** How much of an element is in the window, from 0 to 1 of the window's height. */
async function share(page: Page, element: Locator): Promise<number> {
  const { top, bottom } = await element.evaluate((one) => one.getBoundingClientRect());
  const { height } = page.viewportSize()!;
  return (Math.min(bottom, height) - Math.max(top, 0)) / height;
}

describe("the result of a call", () => {
  it("is beside the form, both in view, and each scrolls by itself", async () => {
    const { page, go } = await open({ viewport: LAPTOP });
    await go("#/CloneInstances");
    await fillExample(page);
    const form = page.locator(".call-form");
    const pane = page.locator(".call-pane");
    expect(await page.getByLabel("Request as JSON").isVisible()).toBe(true);
    await callIt(page);
    await page.getByRole("button", { name: "Buy" }).click();
    const result = page.getByRole("region", { name: "Result" });
    await result.getByText("Done").waitFor();
    expect(await scrolled(page)).toBe(0);
    expect(await share(page, form)).toBeGreaterThan(0.4);
    expect(await share(page, pane)).toBeGreaterThan(0.9);
    const sides = async (): Promise<[number, number]> => {
      const [left, right] = [await form.boundingBox(), await pane.boundingBox()];
      return [left!.x + left!.width, right!.x];
    };
    const [formEnds, paneStarts] = await sides();
    expect(formEnds).toBeLessThanOrEqual(paneStarts);

    await result.getByRole("tab", { name: "Signature" }).click();
    const part = result.getByRole("tabpanel");
    await part.hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => part.evaluate((one) => one.scrollTop)).toBe(200);
    expect(await scrolled(page)).toBe(0);
    await page.locator("h1").hover();
    await page.mouse.wheel(0, 150);
    await expect.poll(() => scrolled(page)).toBe(150);
    expect(await share(page, pane)).toBeGreaterThan(0.9);
    expect(await part.evaluate((one) => one.scrollTop)).toBe(200);
  });

  it("leaves the focus in the field where somebody types beside it", async () => {
    const { page, go } = await open({ viewport: LAPTOP });
    await go("#/DescribeTaskInfo");
    await page.getByLabel(/^TaskId/).fill("987654");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("region", { name: "Result" }).getByText("Refused").waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("field-TaskId");
  });

  it("is below the form where it is narrow, with a way back to the field", async () => {
    const { page, go } = await open({ viewport: PHONE });
    await go("#/DescribeTaskInfo");
    const field = page.getByLabel(/^TaskId/);
    await field.fill("987654");
    await callIt(page);
    const result = page.getByRole("region", { name: "Result" });
    await result.getByText("Refused").waitFor();
    expect(await page.evaluate("document.activeElement.className")).toBe("result-place");
    await expect.poll(() => share(page, result)).toBeGreaterThan(0.4);
    await page.getByRole("button", { name: "Back to the form" }).click();
    await expect.poll(() => share(page, page.getByLabel("Request").first())).toBeGreaterThan(0.2);
    await field.focus();
    await page.keyboard.press("Control+Enter");
    await result.getByText("Refused").waitFor();
    await page.getByRole("button", { name: "Back to the form" }).click();
    expect(await page.evaluate("document.activeElement.id")).toBe("field-TaskId");
    expect(await share(page, field)).toBeGreaterThan(0.03);
  });
});

describe("the request as JSON", () => {
  it("keeps its room where it is no JSON, and the complaint is below it", async () => {
    const { page, go } = await open({ viewport: LAPTOP });
    await go("#/CloneInstances");
    const editor = page.getByLabel("Request as JSON");
    const before = (await editor.boundingBox())!;
    await editor.fill('{ "InstanceId": ');
    const complaint = page.getByText(/^Invalid JSON, see line 1/);
    await complaint.waitFor();
    const after = (await editor.boundingBox())!;
    expect(after.width).toBe(before.width);
    expect((await complaint.boundingBox())!.y).toBeGreaterThanOrEqual(after.y + after.height);
  });
});

describe("a window", () => {
  it("does not scroll beyond what a view shows", async () => {
    const { page, go } = await open({ viewport: LAPTOP });
    for (const viewport of [LAPTOP, PHONE, ZOOMED]) {
      await page.setViewportSize(viewport);
      for (const hash of ["#/NoSuchAction", "#/errors/LimitExceeded", "#/DescribeInstances"]) {
        await go(hash);
        const [height, shown] = (await page.evaluate(`[
          document.documentElement.scrollHeight,
          document.querySelector("main").getBoundingClientRect().bottom + scrollY
        ]`)) as [number, number];
        expect(height, hash).toBeLessThanOrEqual(Math.max(viewport.height, Math.ceil(shown)));
      }
    }
  });

  it.each([
    ["of a phone", PHONE],
    ["at 200 %", ZOOMED],
  ])("%s is for the most part the form's", async (_what, viewport) => {
    const { page, go } = await open({ viewport });
    await go("#/CloneInstances");
    await fillExample(page);
    await page.evaluate("scrollTo(0, 700)");
    await expect.poll(() => scrolled(page)).toBe(700);
    // A line down the middle of the window, and what of it the form has.
    const covered = (await page.evaluate(`(() => {
      const form = document.querySelector(".call-form");
      let count = 0;
      for (let y = 0; y < innerHeight; y++) {
        if (form.contains(document.elementFromPoint(innerWidth / 2, y))) count++;
      }
      return count / innerHeight;
    })()`)) as number;
    expect(covered).toBeGreaterThan(0.8);
  });

  it("at 200 % shows the price of a purchase, and both buttons", async () => {
    const { page, go } = await open({ viewport: ZOOMED });
    await go("#/CloneInstances");
    await fillExample(page);
    await callIt(page);
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/USD/).waitFor();
    for (const part of [dialog.getByText(/USD/), ...(await dialog.getByRole("button").all())]) {
      const { top, bottom } = await part.evaluate((one) => one.getBoundingClientRect());
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(ZOOMED.height);
    }
    expect(await dialog.evaluate((one) => one.scrollTop)).toBe(0);
  });

  it("shows the field that has the focus, above the bar with the button", async () => {
    const { page, go } = await open({ viewport: LAPTOP });
    await go("#/CloneInstances");
    await callIt(page);
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("field-InstanceId");
    const field = await page.locator("#field-InstanceId").boundingBox();
    const bar = await page.locator(".call-bar").boundingBox();
    expect(field!.y + field!.height).toBeLessThanOrEqual(bar!.y);
  });

  it("breaks no name inside a word, however narrow", async () => {
    const { page, go } = await open({ viewport: LAPTOP });
    const places = ["h1.wire-name", ".card a", ".name", "th code", "th a", ".field-name"];
    for (const width of [360, 390, 683, 1366]) {
      await page.setViewportSize({ width, height: 844 });
      for (const hash of [
        "#/",
        "#/DescribeInstanceMonitorBigKeySizeDist",
        "#/CloneInstances/parameters",
        "#/CreateInstances/errors",
        "#/errors/UnsupportedOperation.OnlyClusterInstanceCanExportBackup",
        "#/parameters/NodeType",
      ]) {
        await go(hash);
        const broken = await page.evaluate(`(() => {
          const broken = [];
          for (const name of document.querySelectorAll(${JSON.stringify(places.join())})) {
            const words = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
            while (words.nextNode()) {
              const range = document.createRange();
              range.selectNodeContents(words.currentNode);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
              if (lines.size > 1) broken.push(name.textContent);
            }
          }
          return broken;
        })()`);
        expect(broken, `${width} ${hash}`).toEqual([]);
        const wider = "document.documentElement.scrollWidth > innerWidth";
        expect(await page.evaluate(wider), `${width} ${hash}`).toBe(false);
      }
    }
  });

  it("shows the whole of a long name in the list", async () => {
    const { page } = await open({ viewport: LAPTOP });
    const cut = await page
      .locator(".sidebar-list .name")
      .evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
      );
    expect(cut).toEqual([]);
  });
});
