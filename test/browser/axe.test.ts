import { describe, expect, it } from "vitest";
import { AXE, findings } from "./axe.js";
import { callIt, explorerPages, fillExample, hits, unfold } from "./explorer-page.js";

const open = explorerPages();

describe("axe", () => {
  it("finds nothing in any view, light or dark", async () => {
    const { page, go } = await open();
    const all: unknown[] = [];
    await page.evaluate(AXE);
    // The list at the side is the same in every view, and looked at once.
    const look = async (where: string): Promise<void> => {
      all.push(...(await findings(page, where, [".sidebar-list"])));
    };
    all.push(...(await findings(page, "home")));
    await page.getByRole("combobox", { name: /^Search/ }).fill("instance");
    await hits(page).first().waitFor();
    await look("search");
    await page.keyboard.press("Escape");
    for (const tab of ["parameters", "response", "errors", "examples"]) {
      await go(`#/CloneInstances/${tab}`);
      await look(tab);
    }
    await go("#/errors/ResourceUnavailable.SaleOut");
    await look("error code");
    await go("#/parameters/NodeType");
    await look("parameter");
    await go("#/NoSuchAction");
    await look("nothing");

    await go("#/CloneInstances");
    await callIt(page);
    await look("form with faults");
    await fillExample(page);
    await unfold(page);
    await page.getByRole("button", { name: "Set PasswordPolicy" }).click();
    await page.locator("#field-PasswordPolicy\\.Enabled").selectOption({ label: "true" });
    for (const tab of ["tcredis", "TypeScript", "Python", "Go", "curl", "tccli"]) {
      await page.getByRole("tab", { name: tab }).click();
    }
    await look("form with code");
    await callIt(page);
    await page.getByRole("dialog").getByText(/USD/).waitFor();
    await look("question");
    await page.getByRole("button", { name: "Buy" }).click();
    const result = page.getByRole("region", { name: "Result" });
    await result.waitFor();
    await result.getByRole("searchbox").fill("id");
    await look("search in a response");
    for (const tab of ["Response", "Sent", "Received", "Signature", "Attempts"]) {
      await result.getByRole("tab", { name: tab }).click();
      await look(`result, ${tab}`);
    }
    await go("#/DescribeTaskInfo");
    await page.getByLabel(/^TaskId/).fill("987654");
    await callIt(page);
    await page.getByRole("region", { name: "Result" }).waitFor();
    await look("refused");
    await go("#/DescribeInstances");
    await callIt(page);
    await page.getByLabel("View").selectOption({ label: "Table: InstanceSet" });
    await look("table");
    await unfold(page);
    await page.getByRole("searchbox", { name: /^Filter/ }).fill("zebra");
    await look("filter");
    expect(all).toEqual([]);
  });

  it("finds nothing in lists to choose from and in the history", async () => {
    const { page, go } = await open();
    const all: unknown[] = [];
    await page.evaluate(AXE);
    const result = page.getByRole("region", { name: "Result" });
    const look = async (where: string): Promise<void> => {
      all.push(...(await findings(page, where, [".sidebar-list"])));
    };
    await go("#/DescribeInstances");
    await unfold(page);
    await page.getByRole("button", { name: /^Choose InstanceId/ }).click();
    await page.getByRole("listbox", { name: "Values for InstanceId" }).waitFor();
    await look("picker");
    await callIt(page);
    await result.waitFor();
    await callIt(page);
    await go("#/history");
    for (const box of await page.getByRole("checkbox", { name: /Describe/ }).all()) {
      await box.check();
    }
    await page.locator(".entry details summary").first().click();
    await look("history");
    expect(all).toEqual([]);
  });

  it("finds nothing where it is narrow, nor where the token is missing or the outcome unknown", async () => {
    const { page, go, complaints } = await open({
      viewport: { width: 360, height: 740 },
      server: { faults: () => ({ kind: "reset-after" }) },
    });
    await page.evaluate(AXE);
    const all: unknown[] = [];
    await page.getByRole("button", { name: "Actions" }).click();
    all.push(...(await findings(page, "narrow list")));
    await page.getByRole("button", { name: "Close" }).click();
    await go("#/CloneInstances");
    await fillExample(page);
    all.push(...(await findings(page, "narrow form")));
    await callIt(page);
    await page.getByRole("button", { name: "Buy" }).click();
    await page.getByText("Outcome unknown").first().waitFor();
    all.push(...(await findings(page, "unknown")));
    await page.getByRole("button", { name: "Look in DescribeInstances" }).click();
    await page
      .getByText(/could not be sent|got no complete response/)
      .last()
      .waitFor();
    all.push(...(await findings(page, "look")));
    await go("#/history");
    all.push(...(await findings(page, "narrow history")));
    await go("#/");
    all.push(...(await findings(page, "narrow start page")));
    await page.evaluate("localStorage.clear()");
    await page.reload();
    await page.getByRole("heading", { name: "Open the address from the terminal" }).waitFor();
    expect(complaints().join()).toMatch(/401/);
    await page.evaluate(AXE);
    all.push(...(await findings(page, "locked")));
    expect(all).toEqual([]);
  });
});
