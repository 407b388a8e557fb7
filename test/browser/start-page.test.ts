import { describe, expect, it } from "vitest";
import { explorerPages, unfold } from "./explorer-page.js";

const open = explorerPages();

describe("the start page", () => {
  it("says what to do first", async () => {
    const { page, go } = await open();
    const first = page.getByRole("region", { name: "What to do first" });
    await first.getByRole("link", { name: "List your instances" }).click();
    await page.getByRole("heading", { name: "DescribeInstances", exact: true }).waitFor();
    await go("#/");
    await first.getByRole("link", { name: "Clone an instance" }).click();
    await page.getByRole("heading", { name: "CloneInstances" }).waitFor();
    await go("#/");
    await first.getByLabel("Look up an error code").fill("saleout");
    await first.getByRole("button", { name: "Look up" }).click();
    await page.getByRole("heading", { name: "ResourceUnavailable.SaleOut" }).waitFor();
    await go("#/");
    await first.getByLabel("Look up an error code").fill("zebra");
    await page.keyboard.press("Enter");
    await page.getByText("zebra is not documented").waitFor();
  });

  it("says what the colours mean, and shows the actions of one", async () => {
    const { page } = await open();
    const cards = page.locator(".cards .card");
    const all = await cards.count();
    await page.getByRole("heading", { name: /^Order, renew and price/ }).waitFor();
    const purchase = page.getByRole("button", { name: /^purchase.*costs money/ });
    await purchase.click();
    expect(await purchase.getAttribute("aria-pressed")).toBe("true");
    const texts = await cards.allInnerTexts();
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.length).toBeLessThan(all / 5);
    expect(texts.every((text) => text.includes("purchase"))).toBe(true);
    await purchase.click();
    expect(await cards.count()).toBe(all);
  });
});

describe("the region", () => {
  it("is one of a list with names, or typed, and closes what was listed in another", async () => {
    const { page, go } = await open();
    await go("#/DescribeInstances");
    const region = page.getByLabel("Region", { exact: true });
    expect(await region.locator("option").allTextContents()).toContain("Tokyo · ap-tokyo");
    await unfold(page);
    await page.getByRole("button", { name: /^Choose InstanceId/ }).click();
    const list = page.getByRole("listbox", { name: "Values for InstanceId" });
    await list.waitFor();
    await region.selectOption("ap-tokyo");
    await list.waitFor({ state: "detached" });
    await page.getByLabel(/^Limit/).fill("2");
    await expect.poll(() => page.url()).toContain("region=ap-tokyo");
    await region.selectOption({ label: "Another region…" });
    await region.fill("ap-newest");
    await region.press("Tab");
    expect(await region.inputValue()).toBe("ap-newest");
    expect(await region.locator("option").allTextContents()).toContain("ap-newest");
    await expect.poll(() => page.url()).toContain("region=ap-newest");
  });
});
