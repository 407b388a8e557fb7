import type { Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { callIt, explorerPages, fillExample, unfold } from "./explorer-page.js";

const open = explorerPages();
const STORED = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }])";

describe("the address of a form", () => {
  it("holds what is filled in, a reload keeps it, and no secret is in it", async () => {
    const { page, go } = await open();
    await go("#/CloneInstances");
    await fillExample(page);
    await page.getByLabel(/^InstanceId/).fill("crs-shared");
    await expect.poll(() => decodeURIComponent(page.url())).toContain('"InstanceId":"crs-shared"');
    expect(decodeURIComponent(page.url())).toContain('"NodeType"');
    // A name that the document does not know may be that of a password, misspelt.
    const json = page.getByLabel("Request as JSON");
    await json.fill(
      '{ "InstanceId": "crs-b", "Password": "Pass-w0rd-1", "Pasword": "Pass-w0rd-2" }',
    );
    await expect.poll(() => page.url()).toContain("crs-b");
    expect(page.url() + (await page.evaluate(STORED))).not.toContain("Pass-w0rd");
    await page.reload();
    await expect.poll(() => page.getByLabel(/^InstanceId/).inputValue()).toBe("crs-b");
    expect(await page.getByLabel(/^Password string/).inputValue()).toBe("");
    await page.getByRole("button", { name: "Clear" }).click();
    await expect.poll(() => page.url()).toMatch(/#\/CloneInstances$/);
  });

  it("fills in a form and a region, also while the page is open, and sets no secret", async () => {
    const { page, go, server } = await open();
    const filled = `{"InstanceId":"crs-linked","Password":"of-somebody-else"}`;
    const hash = `#/ResetPassword?region=ap-tokyo&request=${encodeURIComponent(filled)}`;
    await page.goto(`http://127.0.0.1:${server.port}/${hash}`);
    await page.reload();
    const instance = page.getByLabel(/^InstanceId/);
    await expect.poll(() => instance.inputValue()).toBe("crs-linked");
    expect(await page.getByLabel("Region", { exact: true }).inputValue()).toBe("ap-tokyo");
    expect(await page.getByLabel("Request as JSON").inputValue()).not.toContain("Password");
    await expect.poll(() => page.url()).not.toContain("of-somebody-else");
    await go(`#/ResetPassword?request=${encodeURIComponent('{"InstanceId":"crs-second"}')}`);
    await expect.poll(() => instance.inputValue()).toBe("crs-second");
    // A plain link to the form that is open changes nothing.
    await go("#/ResetPassword");
    await expect.poll(() => page.url()).toContain("crs-second");
    await go("#/ResetPassword?request=%7B%22Instance");
    expect(await instance.inputValue()).toBe("crs-second");
    await go("#/DescribeInstances");
    expect(page.url()).toMatch(/#\/DescribeInstances$/);
  });
});

describe("the history", () => {
  it("compares two responses, item by item", async () => {
    const { page, go } = await open();
    await go("#/DescribeInstances");
    await callIt(page);
    const result = page.getByRole("region", { name: "Result" });
    await result.getByText("Done").waitFor();
    await go("#/ModifyInstance");
    await page
      .getByLabel("Request as JSON")
      .fill(
        '{ "Operation": "rename", "InstanceIds": ["crs-exampl02"], "InstanceNames": ["trolleys"] }',
      );
    await callIt(page);
    await result.getByText("Done").waitFor();
    await go("#/DescribeInstances");
    await callIt(page);
    await unfold(page);
    await page.getByLabel(/^Limit/).fill("9");
    await page.getByRole("link", { name: "History" }).click();
    await page.getByRole("heading", { name: "History" }).waitFor();
    const lists = page.getByRole("checkbox", { name: /^Compare DescribeInstances/ });
    await expect.poll(() => lists.count()).toBe(2);
    await lists.first().check();
    await lists.last().check();
    const rows = page.getByRole("region", { name: "Comparison" }).getByRole("row");
    await rows.first().waitFor();
    const texts = await rows.allInnerTexts();
    expect(texts.join("\n")).toMatch(
      /InstanceSet\[crs-exampl02\]\.InstanceName\s+"carts"\s+"trolleys"/,
    );
    expect(texts.filter((text) => /crs-exampl0[13]/.test(text))).toEqual([]);
    // The call had no parameters, and the form has one by now.
    await page
      .getByRole("link", { name: /^Fill in again: DescribeInstances/ })
      .last()
      .click();
    await expect.poll(() => page.getByLabel(/^Limit/).inputValue()).toBe("");
  });

  it("fills in a purchase again, which is asked for as always, and holds no secret", async () => {
    const { page, go, asked } = await open();
    const bought = (): number => asked.filter((address) => address.endsWith("/api/calls")).length;
    await go("#/CloneInstances");
    await fillExample(page);
    await callIt(page);
    await page.getByRole("dialog").getByText(/USD/).waitFor();
    await page.getByRole("button", { name: "Buy" }).click();
    await page.getByRole("region", { name: "Result" }).getByText("Done").waitFor();
    expect(bought()).toBe(1);
    expect(await page.evaluate(STORED)).not.toContain("Example-Passw0rd");
    await page.reload();
    await go("#/history");
    const entry = page.getByRole("listitem").filter({ hasText: "CloneInstances" }).last();
    expect(await entry.innerText()).toContain("sessions-clone");
    expect(await page.content()).not.toContain("Example-Passw0rd");
    await page.getByRole("link", { name: /^Fill in again: CloneInstances of/ }).click();
    await expect.poll(() => page.getByLabel(/^InstanceName/).inputValue()).toBe("sessions-clone");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await unfold(page);
    await page.getByLabel(/^Password string/).fill("Another-Passw0rd");
    await callIt(page);
    await page.getByRole("dialog").getByText(/USD/).waitFor();
    expect(bought()).toBe(1);
  });

  it("says so where the page was left during a purchase", async () => {
    const { page, go, complaints } = await open();
    await go("#/CloneInstances");
    await fillExample(page);
    const call = new Promise<Route>((resolve) => void page.route("**/api/calls", resolve));
    await callIt(page);
    await page.getByRole("dialog").getByText(/USD/).waitFor();
    await page.getByRole("button", { name: "Buy" }).click();
    await page.getByText("Calling…").waitFor();
    // A browser may let the requests of a page fail before the page is gone.
    await page.evaluate("void dispatchEvent(new Event('beforeunload'))");
    await (await call).abort();
    await page.getByText(/It may have been carried out\. Check before/).waitFor();
    await page.reload();
    await go("#/history");
    await page.getByText("Outcome not seen").waitFor();
    await page.getByText(/It may have been carried out/).waitFor();
    await page.getByRole("button", { name: "Forget all" }).click();
    await page.getByText("No calls yet.").waitFor();
    expect(await page.evaluate(STORED)).not.toContain("CloneInstances");
    complaints();
  });
});
