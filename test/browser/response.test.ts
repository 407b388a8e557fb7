import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { served } from "../fixtures/http.js";
import { callIt, explorerPages, type Opened } from "./explorer-page.js";

const open = explorerPages();

async function listed(): Promise<Opened> {
  const opened = await open();
  await opened.go("#/DescribeInstances");
  await callIt(opened.page);
  await opened.page.getByRole("region", { name: "Result" }).getByText("Done").waitFor();
  return opened;
}

describe("a response", () => {
  it("is folded to its items, and unfolds one by one or as a whole", async () => {
    const { page } = await listed();
    const result = page.getByRole("region", { name: "Result" });
    const json = result.locator("pre");
    expect(await json.innerText()).toContain('"TotalCount": 3');
    expect(await json.innerText()).toContain("InstanceId: crs-exampl03");
    expect(await json.innerText()).not.toContain('"InstanceId"');
    await json.getByRole("button", { name: "Item 1", expanded: false }).click();
    expect(await json.innerText()).toContain('"InstanceId": "crs-exampl03"');
    // The name of the value beside its number.
    expect(await json.innerText()).toContain('"Status": -2 Isolated,');
    await json.getByRole("button", { name: "InstanceSet", expanded: true }).click();
    expect(await json.innerText()).toContain('"InstanceSet": [3 items],');
    await result.getByRole("button", { name: "Unfold all" }).click();
    expect(await json.innerText()).toContain('"InstanceId": "crs-exampl01"');
    await result.getByRole("button", { name: "Fold all" }).click();
    expect(await json.innerText()).toContain("[3 items]");
  });

  it("is searched, and unfolds where a match is", async () => {
    const { page } = await listed();
    const result = page.getByRole("region", { name: "Result" });
    const search = result.getByRole("searchbox", { name: "Search the response" });
    await search.fill("isolated");
    await result.getByText("1 of 2", { exact: true }).waitFor();
    const current = result.locator(".is-current");
    expect(await current.innerText()).toContain('"Status": -2 Isolated,');
    await search.fill("crs-exampl0");
    await result.getByText("1 of 3", { exact: true }).waitFor();
    await search.press("Enter");
    await result.getByText("2 of 3", { exact: true }).waitFor();
    expect(await current.innerText()).toContain("crs-exampl02");
    await search.press("Shift+Enter");
    await search.press("Shift+Enter");
    await result.getByText("3 of 3", { exact: true }).waitFor();
    expect(await current.innerText()).toContain("crs-exampl01");
    await search.fill("zebra");
    await result.getByText("No match").waitFor();
    await search.press("Escape");
    expect(await search.inputValue()).toBe("");
  });

  it("has a table for its list, with the names of values, which the next response keeps", async () => {
    const { page } = await listed();
    const result = page.getByRole("region", { name: "Result" });
    await result.getByLabel("View").selectOption({ label: "Table: InstanceSet" });
    const table = result.getByRole("table");
    expect(await table.getByRole("row").count()).toBe(4);
    expect(await table.getByRole("cell", { name: "-2 Isolated", exact: true }).count()).toBe(1);
    await result.getByRole("searchbox").fill("crs-exampl02");
    await result.getByText("1 row", { exact: true }).waitFor();
    expect(await table.getByRole("row").count()).toBe(2);
    await callIt(page);
    await expect.poll(() => table.getByRole("row").count()).toBe(4);
  });

  it("that is long shows the first items of a list, and a match beyond them", async () => {
    const { page, go } = await open();
    await page.route("**/api/calls", async (route) => {
      const InstanceSet = Array.from({ length: 250 }, (_, index) => ({
        InstanceId: `crs-${index}`,
      }));
      const result = { RequestId: "of-a-test", InstanceSet };
      const json = { outcome: { kind: "succeeded", result }, attempts: [], durationMs: 1 };
      await route.fulfill({ json });
    });
    await go("#/DescribeInstances");
    await callIt(page);
    const result = page.getByRole("region", { name: "Result" });
    const items = result.locator("pre").getByRole("button", { name: /^Item / });
    await expect.poll(() => items.count()).toBe(100);
    await result.getByRole("button", { name: "Show more (150)" }).click();
    expect(await items.count()).toBe(200);
    await result.getByRole("searchbox").fill("crs-249");
    await result.getByText("1 of 1", { exact: true }).waitFor();
    expect(await items.count()).toBe(201);
    expect(await result.locator(".is-current").innerText()).toBe('"InstanceId": "crs-249"');
    await result.getByLabel("View").selectOption({ label: "Table: InstanceSet" });
    expect(await result.getByRole("row").count()).toBe(2);
    await result.getByRole("searchbox").fill("");
    expect(await result.getByRole("row").count()).toBe(101);
  });

  it("is copied and saved as JSON, with its secrets only once they are shown", async () => {
    const { page, go } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.route("**/api/calls", async (route) => {
      const result = { RequestId: "of-a-test", Password: "Secret-Passw0rd", Port: 1 };
      const json = { outcome: { kind: "succeeded", result }, attempts: [], durationMs: 1 };
      await route.fulfill({ json });
    });
    await go("#/DescribeInstances");
    await callIt(page);
    const result = page.getByRole("region", { name: "Result" });
    const taken = async (): Promise<[string, string]> => {
      await result.getByRole("button", { name: "Copy" }).click();
      await result.getByRole("button", { name: "Copied" }).waitFor();
      const copied = (await page.evaluate("navigator.clipboard.readText()")) as string;
      const saving = page.waitForEvent("download");
      await result.getByRole("button", { name: "Download" }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe("DescribeInstances.json");
      return [copied, readFileSync(await saved.path(), "utf8")];
    };
    const hidden = { RequestId: "of-a-test", Password: "••••••••", Port: 1 };
    expect((await taken()).map((text) => JSON.parse(text))).toEqual([hidden, hidden]);
    await result.getByRole("button", { name: "Show secrets" }).click();
    await result.getByRole("button", { name: "Copy", exact: true }).waitFor();
    const shown = { ...hidden, Password: "Secret-Passw0rd" };
    expect((await taken()).map((text) => JSON.parse(text))).toEqual([shown, shown]);
  });

  it("of a megabyte is shown in part where it came, copied whole, and not kept", async () => {
    const InstanceSet = Array.from({ length: 10_000 }, (_, index) => ({
      InstanceId: `crs-${index}`,
      InstanceName: "of-a-long-list-of-instances",
      WanIp: "10.0.0.1",
    }));
    const text = JSON.stringify({ Response: { InstanceSet, RequestId: "1" } });
    const endpoint = await served((_incoming, outgoing) => outgoing.end(text));
    const real = { credentials: () => EMULATOR_CREDENTIALS, endpoint };
    const { page, go } = await open({
      server: { real },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await go("#/DescribeInstances");
    await page.getByLabel("Calls go to").selectOption("real");
    await callIt(page);
    const result = page.getByRole("region", { name: "Result" });
    await result.getByRole("tab", { name: "Received" }).click();
    await result.getByText(/^The first 200000 of \d{7} characters/).waitFor();
    const body = result.getByRole("region", { name: "Received: body" });
    expect((await body.textContent())!.length).toBe(200_000);
    await result.getByRole("button", { name: "Copy" }).last().click();
    const copied = page.evaluate("navigator.clipboard.readText()") as Promise<string>;
    expect(JSON.parse(await copied)).toEqual(JSON.parse(text));

    await go("#/history");
    await page.getByText("The response is too large to keep.").waitFor();
    expect(await page.getByRole("checkbox", { name: /^Compare/ }).isDisabled()).toBe(true);
    const stored = (await page.evaluate("JSON.stringify({ ...sessionStorage })")) as string;
    expect(stored).toContain("DescribeInstances");
    expect(stored.length).toBeLessThan(1000);
  });
});
