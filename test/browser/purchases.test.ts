import { describe, expect, it } from "vitest";
import { callIt, explorerPages, fillExample, type Opened, type Opening } from "./explorer-page.js";

const open = explorerPages();

/** A page with an order that is filled in. */
async function ordering(opening?: Opening): Promise<Opened> {
  const opened = await open(opening);
  await opened.go("#/CloneInstances");
  await fillExample(opened.page);
  return opened;
}

describe("a purchase", () => {
  it("asks with the price, and is made once", async () => {
    const { page, go } = await ordering();
    await callIt(page);
    const dialog = page.getByRole("dialog", { name: "CloneInstances costs money" });
    await dialog.getByText(/^\d+\.\d+ USD$/).waitFor();
    expect(await dialog.innerText()).not.toContain("Example-Passw0rd");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Cancel");
    await dialog.getByRole("button", { name: "Buy" }).dblclick();
    await page.getByRole("region", { name: "Result" }).getByText("Done").waitFor();
    await go("#/DescribeInstances");
    await callIt(page);
    const list = page.getByRole("region", { name: "Result" }).locator("pre");
    await expect.poll(() => list.textContent()).toContain('"TotalCount": 4');
  });

  it("that is cancelled is not made, by the button nor by Escape", async () => {
    const { page, asked } = await ordering();
    for (const cancel of ["button", "Escape"]) {
      await callIt(page);
      const dialog = page.getByRole("dialog");
      await dialog.getByText(/USD/).waitFor();
      if (cancel === "Escape") await page.keyboard.press("Escape");
      else await dialog.getByRole("button", { name: "Cancel" }).click();
      await dialog.waitFor({ state: "detached" });
      await page.getByText("Nothing was sent.").waitFor();
    }
    expect(asked.filter((address) => address.endsWith("/api/calls"))).toEqual([]);
  });

  it("whose outcome is unknown is shown as such, and the next question warns", async () => {
    const { page } = await ordering({ server: { faults: () => ({ kind: "reset-after" }) } });
    await callIt(page);
    await page.getByRole("button", { name: "Buy" }).click();
    const result = page.getByRole("region", { name: "Result" });
    await result.getByText("Outcome unknown").waitFor();
    await result.getByText(/Check whether it was carried out before you call again/).waitFor();
    expect(await result.innerText()).toContain("sessions-clone");
    expect(await result.innerText()).toContain("1 attempt");
    await callIt(page);
    await page
      .getByRole("dialog")
      .getByText(/The outcome of a call of this action at .* is unknown/)
      .waitFor();
  });

  it("whose outcome is unknown is looked for by a read, here, before it is made again, and later", async () => {
    let isBroken = false;
    const faults = () => (isBroken ? ({ kind: "reset-after" } as const) : undefined);
    const { page, go, asked } = await ordering({ server: { faults } });
    await page.getByLabel(/^InstanceName/).fill("clone-to-look-for");
    await callIt(page);
    await page.getByRole("dialog").getByText(/USD/).waitFor();
    isBroken = true;
    await page.getByRole("button", { name: "Buy" }).click();
    const result = page.getByRole("region", { name: "Result" });
    await result.getByText("Outcome unknown").waitFor();
    isBroken = false;
    const calls = (): number => asked.filter((address) => address.endsWith("/api/calls")).length;
    expect(calls()).toBe(1);
    await result.getByRole("button", { name: "Look in DescribeInstances" }).click();
    await result
      .getByText(/DescribeInstances lists 1 with InstanceName clone-to-look-for in ap-singapore/)
      .waitFor();
    await result.getByText(/^crs-\w+ · clone-to-look-for$/).waitFor();
    await callIt(page);
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Look in DescribeInstances" }).click();
    await dialog.getByText(/lists 1 with InstanceName clone-to-look-for/).waitFor();
    await dialog.getByText("Region: Singapore (ap-singapore)").waitFor();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await page.reload();
    await go("#/history");
    await page.getByRole("button", { name: "Look in DescribeInstances" }).click();
    await page.getByText(/lists 1 with InstanceName clone-to-look-for/).waitFor();
    // One purchase, and three looks.
    expect(calls()).toBe(4);
  });

  it("is not lost while somebody looks elsewhere, and is not made without an answer", async () => {
    const { page, go, asked } = await ordering();
    await callIt(page);
    await page.getByRole("dialog").waitFor();
    await go("#/CloneInstances/parameters");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await go("#/CloneInstances");
    await page.getByText("Nothing was sent.").waitFor();
    expect(asked.filter((address) => address.endsWith("/api/calls"))).toEqual([]);

    let answer: () => void = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/api/calls", async (route) => {
      await held;
      await route.continue();
    });
    await callIt(page);
    await page.getByRole("button", { name: "Buy" }).click();
    await page.getByText("Calling…").waitFor();
    await go("#/CloneInstances/errors");
    answer();
    await go("#/CloneInstances");
    await page.getByRole("region", { name: "Result" }).getByText("Done").waitFor();
    expect(asked.filter((address) => address.endsWith("/api/calls"))).toHaveLength(1);
  });

  it("that somebody stops waiting for has an unknown outcome, and a read has none", async () => {
    let isSlow = false;
    const faults = () => (isSlow ? ({ kind: "delay", milliseconds: 60_000 } as const) : undefined);
    const { page, go } = await ordering({ server: { faults } });
    const stop = page.getByRole("button", { name: "Stop waiting" });
    const result = page.getByRole("region", { name: "Result" });
    await callIt(page);
    await page.getByRole("dialog").getByText(/USD/).waitFor();
    isSlow = true;
    await page.getByRole("button", { name: "Buy" }).click();
    await stop.click();
    await result.getByText("Outcome unknown").waitFor();
    expect(await result.innerText()).toContain("sessions-clone");
    expect(await page.evaluate("document.activeElement.className")).toBe("result-place");
    expect(await stop.count()).toBe(0);
    await go("#/DescribeInstances");
    await callIt(page);
    await stop.focus();
    await page.keyboard.press("Enter");
    await result.getByText("Cancelled", { exact: true }).waitFor();
    await result.getByText(/It is safe to retry/).waitFor();
  });

  it("during which the server goes away is not taken for one that was not made", async () => {
    const { page, complaints } = await ordering();
    await callIt(page);
    const buy = page.getByRole("button", { name: "Buy" });
    await expect.poll(() => buy.isEnabled()).toBe(true);
    await page.route("**/api/calls", (route) => route.abort("connectionreset"));
    await buy.click();
    await page.getByText(/It may have been carried out\. Check before/).waitFor();
    // The browser's own word for it.
    expect(complaints()).toEqual(["Failed to load resource: net::ERR_CONNECTION_RESET"]);
  });
});

describe("a write that is not asked about", () => {
  it("is made once by a double click, and once by Enter held down", async () => {
    const { page, go, asked } = await open();
    const calls = (): number => asked.filter((address) => address.endsWith("/api/calls")).length;
    const done = page.getByRole("status").getByText("Done", { exact: true });
    await go("#/ManualBackupInstance");
    await fillExample(page);
    await page.getByText("The request is valid.").waitFor();
    const call = page.getByRole("button", { name: /^Call/ });
    await call.click();
    await done.waitFor();
    await call.click({ clickCount: 1 });
    await expect.poll(calls).toBe(2);
    await done.waitFor();
    // The second click of the pair, after the first call is over.
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });

    for (const place of [page.getByLabel(/^InstanceId/), call]) {
      const before = calls();
      await place.focus();
      await page.keyboard.down("Enter");
      await expect.poll(calls).toBe(before + 1);
      await done.waitFor();
      await page.keyboard.down("Enter");
      await page.keyboard.down("Enter");
      await page.keyboard.up("Enter");
    }
    // Whatever was called besides would be counted by now.
    await page.keyboard.press("Control+Enter");
    await expect.poll(calls).toBe(5);
    await done.waitFor();
    expect(calls()).toBe(5);
  });
});
