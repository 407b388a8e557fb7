import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { callIt, explorerPages, fillExample, unfold } from "./explorer-page.js";

const open = explorerPages();

/** The names of the fields that one sees. */
function fields(page: Page, within = ".call-form"): Promise<string[]> {
  return page
    .locator(`${within} .field-name`)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
}

describe("optional parameters", () => {
  it("are folded, and found by a filter, reserved and deprecated ones last", async () => {
    const { page, go } = await open();
    await go("#/DescribeInstances");
    expect(await fields(page)).toEqual([]);
    await page.getByText("27 optional").waitFor();
    await unfold(page);
    expect(await fields(page)).toHaveLength(27);
    expect((await fields(page)).slice(-3)).toEqual(["VpcIds", "SubnetIds", "RegionIds"]);
    const filter = page.getByRole("searchbox", { name: "Filter by name or description" });
    await filter.fill("vpc");
    const found = await fields(page);
    expect(found).toContain("UniqVpcIds");
    expect(found).not.toContain("Limit");
    await filter.press("Enter");
    expect(await page.getByRole("region", { name: "Result" }).count()).toBe(0);
    await filter.fill("zebra");
    await page.getByText("No results for zebra.").waitFor();
    await filter.press("Escape");
    expect(await fields(page)).toHaveLength(27);
    await go("#/DescribeProjectSecurityGroups");
    expect((await fields(page)).length).toBeGreaterThan(0);
  });

  it("that are in use are on top, but do not move while one is in them", async () => {
    const { page, go } = await open();
    const used = ".field-group[aria-label='Optional, in use']";
    await go("#/DescribeInstances");
    await unfold(page);
    await page.getByLabel(/^Offset/).fill("0");
    await page.getByLabel(/^Limit/).fill("2");
    expect(await page.evaluate("document.activeElement.id")).toBe("field-Limit");
    expect(await fields(page, used)).toEqual([]);
    await callIt(page);
    await page.getByRole("region", { name: "Result" }).getByText("Done").waitFor();
    await page.getByText("27 optional").click();
    await expect.poll(() => fields(page, used)).toEqual(["Limit", "Offset"]);
    await page.getByText("25 more optional").waitFor();
    await page.getByRole("tab", { name: "Request" }).click();
    await page.getByLabel("Request as JSON").fill('{ "SearchKey": "a" }');
    await expect.poll(() => fields(page, used)).toEqual(["SearchKey"]);

    await go("#/CloneInstances");
    await fillExample(page);
    await expect.poll(() => fields(page, used)).toContain("VpcId");
    expect(await fields(page)).not.toContain("VPort");
  });

  it("that are wrong unfold, whatever the filter is", async () => {
    const { page, go, asked } = await open();
    await go("#/DescribeInstances");
    await unfold(page);
    await page.getByLabel(/^Offset/).fill("-1");
    await page.getByRole("searchbox", { name: /^Filter/ }).fill("vpc");
    await page.getByText("27 optional").click();
    await callIt(page);
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("field-Offset");
    expect(await page.getByLabel(/^Offset/).isVisible()).toBe(true);
    expect(asked.filter((address) => address.includes("/api/calls"))).toEqual([]);
  });
});
