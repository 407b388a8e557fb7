import { describe, expect, it } from "vitest";
import { explorerPages } from "./explorer-page.js";

const open = explorerPages();

describe("a field that an action lists values for", () => {
  it("offers them when asked, by mouse and by keyboard", async () => {
    const { page, go, asked } = await open();
    await go("#/CloneInstances");
    const instance = page.locator("#field-InstanceId");
    const calls = (): number => asked.filter((address) => address.endsWith("/api/calls")).length;
    expect(calls()).toBe(0);
    await page.getByRole("button", { name: "Choose InstanceId from DescribeInstances" }).click();
    const list = page.getByRole("listbox", { name: "Values for InstanceId" });
    expect(await list.getByRole("option").allTextContents()).toEqual([
      "crs-exampl03 · old-sessions",
      "crs-exampl02 · carts",
      "crs-exampl01 · sessions",
    ]);
    // Who is choosing has not left the field empty.
    expect(await page.getByText("InstanceId is required").count()).toBe(0);
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(
      "Values for InstanceId",
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await instance.inputValue()).toBe("crs-exampl01");
    await page.keyboard.press("Enter");
    await list.waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.id")).toBe("field-InstanceId");
    expect(calls()).toBe(1);

    // Only the backups of the instance that was chosen.
    await page.getByRole("button", { name: /^Choose BackupId/ }).click();
    await page.getByRole("listbox").getByRole("option").first().click();
    await page.getByRole("listbox").waitFor({ state: "detached" });
    const json = await page.getByLabel("Request as JSON").inputValue();
    expect(JSON.parse(json)).toMatchObject({
      InstanceId: "crs-exampl01",
      BackupId: expect.stringMatching(/^\d+-/),
    });
  });

  it("keeps the type, works in lists, and says what is missing", async () => {
    const { page, go } = await open();
    await go("#/CloneInstances");
    await page.getByRole("button", { name: /^Choose ZoneId/ }).click();
    const zones = page.getByRole("listbox", { name: "Values for ZoneId" });
    const texts = await zones.getByRole("option").allTextContents();
    expect(texts.every((text) => text.includes("Singapore"))).toBe(true);
    await zones.getByRole("option").first().click();
    await page.getByRole("button", { name: "Add to SecurityGroupIdList" }).click();
    await page.getByRole("button", { name: /^Choose SecurityGroupIdList/ }).click();
    const groups = page.getByRole("listbox", { name: "Values for SecurityGroupIdList" });
    await groups.getByRole("option").first().click();
    const json = await page.getByLabel("Request as JSON").inputValue();
    expect(JSON.parse(json)).toMatchObject({
      ZoneId: expect.any(Number),
      SecurityGroupIdList: [expect.stringMatching(/^sg-/)],
    });

    await go("#/ModifyInstanceAccount");
    await page.getByRole("button", { name: /^Choose AccountName/ }).click();
    await page.getByText("Fill in InstanceId first.").waitFor();
  });

  it("says why there is no list", async () => {
    const faults = () => ({ kind: "expired-token" }) as const;
    const { page, go } = await open({ server: { faults } });
    await go("#/DescribeTaskInfo");
    await page.getByRole("button", { name: /^Choose TaskId/ }).click();
    await page.getByText(/^AuthFailure\.TokenFailure: /).waitFor();
  });
});
