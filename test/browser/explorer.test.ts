import { defaultChain } from "../../runtime/credentials/index.js";
import { describe, expect, it } from "vitest";
import { startEmulator } from "../../packages/emulator/src/index.js";
import { actions as documented } from "../types/document-types.js";
import { callIt, explorerPages, fillExample, hits } from "./explorer-page.js";

const open = explorerPages();

describe("the page", () => {
  it("takes the token out of the address, and works in a second tab and after a reload", async () => {
    const { page, server } = await open();
    expect(page.url()).not.toContain(server.token);
    await page.reload();
    await page.getByRole("heading", { name: "TencentDB for Redis" }).waitFor();
    const second = await page.context().newPage();
    await second.goto(`http://127.0.0.1:${server.port}/#/DescribeInstances`);
    await second.getByRole("heading", { name: "DescribeInstances" }).waitFor();
  });

  it("shows nothing without the token", async () => {
    const { server, page } = await open();
    const browser = page.context().browser();
    const stranger = await browser!.newContext({ locale: "en-GB" });
    const tab = await stranger.newPage();
    await tab.goto(`http://127.0.0.1:${server.port}/#/CloneInstances`);
    await tab.getByRole("heading", { name: "Open the address from the terminal" }).waitFor();
    expect(await tab.content()).not.toContain("CloneInstances");
    await stranger.close();
  });

  it("finds while one types, and opens what is meant", async () => {
    const { page } = await open();
    const search = page.getByRole("combobox", { name: /^Search/ });
    await search.fill("saleout");
    await hits(page).filter({ hasText: "SaleOut" }).click();
    await page.getByRole("heading", { name: "ResourceUnavailable.SaleOut" }).waitFor();
    await page.getByText("Try another zone or region").waitFor();
    await search.fill("NodeType");
    await hits(page)
      .filter({ hasText: /^NodeType/ })
      .click();
    await page.getByRole("link", { name: "CloneInstances" }).last().click();
    const row = page.locator("tr.highlighted");
    expect(await row.textContent()).toContain("NodeSet.N.NodeType");
    await search.fill("describe instances");
    expect(await hits(page).first().textContent()).toContain("DescribeInstances");
    await search.fill("zebra");
    await page.getByText("No results for zebra.").waitFor();
  });

  it("has a page for every action, with all tabs", async () => {
    const { page, go } = await open();
    const links = page.locator(".sidebar-list a");
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute("href")),
    );
    const actions = addresses.map((address) => address?.split("/")[1]);
    expect(actions.toSorted()).toEqual(documented.toSorted());
    for (const hash of ["parameters", "response", "errors", "examples"]) {
      await go(`#/CloneInstances/${hash}`);
      await page.locator(".tab-panel table, .tab-panel pre").first().waitFor();
    }
    await go("#/CloneInstances/parameters");
    const text = await page.locator(".tab-panel").innerText();
    for (const part of ["1024 to 65535", "NodeSet.N.ZoneName", "MonthlySubscription", "default"]) {
      expect(text).toContain(part);
    }
  });
});

describe("a call", () => {
  it("is made by the form, and shown as it was sent, signed and answered", async () => {
    const { page, server, go } = await open();
    await go("#/DescribeInstances");
    await page.getByLabel(/^Limit/).fill("2");
    await callIt(page);
    const result = page.getByRole("region", { name: "Result" });
    await result.getByText("Done").waitFor();
    expect(await result.locator("pre").textContent()).toContain('"TotalCount": 3');
    await result.getByRole("tab", { name: "Sent" }).click();
    const sent = await result.innerText();
    expect(sent).toContain("x-tc-action: DescribeInstances");
    expect(sent).toContain('"Limit": 2');
    await result.getByRole("tab", { name: "Signature" }).click();
    const steps = await result.innerText();
    expect(steps).toContain("content-type;host;x-tc-action");
    expect(steps).toMatch(/TC3-HMAC-SHA256 Credential=AKIDEMULATOREXAMPLE\//);
    await result.getByRole("tab", { name: "Attempts" }).click();
    expect(await result.getByRole("row").count()).toBe(2);
    expect(await page.content()).not.toContain(server.token);
  });

  it("keeps form and JSON in step, lists and objects too, and secrets hidden", async () => {
    const { page, go } = await open();
    await go("#/CloneInstances");
    const json = page.getByLabel("Request as JSON");
    await fillExample(page);
    const password = page.getByLabel(/^Password string/);
    expect(await password.getAttribute("type")).toBe("password");
    expect(await password.inputValue()).toBe("Example-Passw0rd");
    expect(await json.inputValue()).not.toContain("Example-Passw0rd");
    await page.getByRole("button", { name: "Show Password" }).click();
    expect(await password.getAttribute("type")).toBe("text");

    await page.getByRole("button", { name: "Add to NodeSet" }).click();
    await page.locator("#field-NodeSet\\.2\\.NodeType").selectOption({ label: "1 · Replica" });
    await page.getByRole("button", { name: "Remove NodeSet, item 1" }).click();
    await page.getByRole("button", { name: "Set PasswordPolicy" }).click();
    await page.locator("#field-PasswordPolicy\\.Enabled").selectOption({ label: "true" });
    await page.getByLabel(/^VPort/).fill("6380");
    expect(JSON.parse(await json.inputValue())).toMatchObject({
      NodeSet: [{ NodeType: 1, ZoneName: "ap-singapore-2" }, { NodeType: 1 }],
      PasswordPolicy: { Enabled: true },
      VPort: 6380,
    });

    await json.fill(
      '{ "InstanceId": "crs-other", "NodeSet": [{ "NodeType": 0 }], "Password": "New-Passw0rd" }',
    );
    expect(await page.getByLabel(/^InstanceId/).inputValue()).toBe("crs-other");
    expect(await password.inputValue()).toBe("New-Passw0rd");
    expect(await page.locator("#field-NodeSet\\.0\\.NodeType").inputValue()).not.toBe("unset");
    await json.fill('{ "InstanceId": ');
    await page.getByText("Invalid JSON, see line 1").waitFor();
    expect(await page.getByLabel(/^InstanceId/).inputValue()).toBe("crs-other");
  });

  it("that breaks rules is refused by the form, with the messages beside the fields", async () => {
    const { page, go, asked } = await open();
    await go("#/CloneInstances");
    await page.getByText("7 parameters are missing.").waitFor();
    await fillExample(page);
    await page.getByLabel(/^GoodsNum/).fill("31");
    const field = page.locator(".field").filter({ has: page.getByLabel(/^GoodsNum/) });
    expect(await field.innerText()).toContain("GoodsNum must be at most 30, and is 31");
    await page.getByLabel(/^InstanceId/).fill("");
    await callIt(page);
    await page.getByText("InstanceId is required, and is missing").waitFor();
    await page.getByText("2 issues. Correct the marked fields first.").waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("field-InstanceId");
    expect(asked.filter((address) => /calls|confirmations/.test(address))).toEqual([]);
    await page.getByLabel("Request as JSON").fill('{ "Instanceid": "a" }');
    await page.getByText(/Instanceid is not known/).waitFor();
  });

  it("that the service refuses says why, and what to do", async () => {
    const { page, go } = await open();
    await go("#/DescribeTaskInfo");
    await page.getByLabel(/^TaskId/).fill("987654");
    await page.keyboard.press("Control+Enter");
    const result = page.getByRole("region", { name: "Result" });
    await result.getByText("The task 987654 does not exist.", { exact: true }).waitFor();
    await result.getByText("Correct the request.").waitFor();
    await result.getByRole("link", { name: /^InvalidParameter/ }).click();
    await page.getByRole("heading", { name: /^InvalidParameter/ }).waitFor();
  });
});

describe("a purchase", () => {
  it("asks with the price, and is made once", async () => {
    const { page, go } = await open();
    await go("#/CloneInstances");
    await fillExample(page);
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
    const { page, go, asked } = await open();
    await go("#/CloneInstances");
    await fillExample(page);
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
    const { page, go } = await open({ server: { faults: () => ({ kind: "reset-after" }) } });
    await go("#/CloneInstances");
    await fillExample(page);
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

  it("is not lost while somebody looks elsewhere, and is not made without an answer", async () => {
    const { page, go, asked } = await open();
    await go("#/CloneInstances");
    await fillExample(page);
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
    const { page, go } = await open({ server: { faults } });
    const stop = page.getByRole("button", { name: "Stop waiting" });
    const result = page.getByRole("region", { name: "Result" });
    await go("#/CloneInstances");
    await fillExample(page);
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
    const { page, go, complaints } = await open();
    await go("#/CloneInstances");
    await fillExample(page);
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

describe("the real service", () => {
  it("is offered with the switch alone, and marked", async () => {
    const credentials = { secretId: "AKIDREAL", secretKey: "secretKeyOfTheRealAccount" };
    const service = await startEmulator({ credentials });
    process.env["TENCENTCLOUD_SECRET_ID"] = credentials.secretId;
    process.env["TENCENTCLOUD_SECRET_KEY"] = credentials.secretKey;
    try {
      const { page, go } = await open({
        server: { real: { credentials: defaultChain(), endpoint: service.url } },
      });
      await go("#/ClearInstance");
      await page.getByLabel("Calls go to").selectOption("real");
      await page.getByLabel(/^InstanceId/).fill("crs-exampl01");
      await callIt(page);
      const dialog = page.getByRole("dialog", { name: /deletes data/ });
      await dialog.getByText("On the real service.").waitFor();
      await dialog.getByRole("button", { name: "Go ahead" }).click();
      const result = page.getByRole("region", { name: "Result" });
      await result.locator(".pill").waitFor();
      await result.getByRole("tab", { name: "Signature" }).click();
      expect(await result.innerText()).toContain("AKIDREAL");
      expect(await page.content()).not.toContain(credentials.secretKey);
    } finally {
      delete process.env["TENCENTCLOUD_SECRET_ID"];
      delete process.env["TENCENTCLOUD_SECRET_KEY"];
      await service.close();
    }
  });
});

describe("the same call as code", () => {
  it("follows the form, without its secrets", async () => {
    const { page, go } = await open();
    await go("#/CloneInstances");
    await fillExample(page);
    const pane = page.getByRole("region", { name: "The same call" });
    for (const [tab, part] of [
      ["TypeScript", "await redis.CloneInstances({"],
      ["curl", "curl -sS"],
      ["tccli", "--cli-input-json"],
    ] as const) {
      await pane.getByRole("tab", { name: tab }).click();
      const code = (await pane.locator("pre").textContent()) ?? "";
      expect(code).toContain(part);
      expect(code).toContain("crs-exampl01");
      expect(code).not.toContain("Example-Passw0rd");
    }
    await page.getByLabel(/^InstanceId/).fill("crs-changed");
    expect(await pane.locator("pre").textContent()).toContain("crs-changed");
  });
});

describe("languages", () => {
  it("are two, the browser's first, and the choice is kept", async () => {
    const { page, go } = await open({ locale: "zh-CN" });
    expect(await page.evaluate("document.documentElement.lang")).toBe("zh-CN");
    await go("#/CloneInstances");
    await page.getByRole("button", { name: /^调用/ }).waitFor();
    await page.getByText("当 BillingMode 为 0 时：GoodsNum 须至多 30，且 Period 为 1。").waitFor();
    await page.getByRole("button", { name: /^调用/ }).click();
    await page.getByText("有 7 处不符合规则，请先修正标出的内容。").waitFor();
    await page.getByLabel("语言").selectOption("en");
    await page.getByRole("button", { name: /^Call/ }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: /^Call/ }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
  });
});

describe("a narrow window", () => {
  it("shows everything without a bar to scroll sideways", async () => {
    const { page, go } = await open({ viewport: { width: 360, height: 740 } });
    const wider = "document.documentElement.scrollWidth > innerWidth";
    expect(await page.evaluate(wider)).toBe(false);
    await page.getByRole("button", { name: "Actions" }).click();
    await page.getByRole("combobox", { name: /^Search/ }).fill("clone");
    await hits(page).first().click();
    await page.getByRole("heading", { name: "CloneInstances" }).waitFor();
    expect(await page.locator("#sidebar").isVisible()).toBe(false);
    const isCut = "(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)";
    expect(await page.evaluate(`${isCut}(document.querySelector(".input.region"))`)).toBe(false);
    await fillExample(page);
    await callIt(page);
    await page.getByRole("button", { name: "Buy" }).click();
    const result = page.getByRole("region", { name: "Result" });
    for (const tab of ["Response", "Sent", "Received", "Signature", "Attempts"]) {
      await result.getByRole("tab", { name: tab }).click();
      expect(await page.evaluate(wider)).toBe(false);
    }
    for (const hash of ["parameters", "response", "errors", "examples"]) {
      await go(`#/CloneInstances/${hash}`);
      expect(await page.evaluate(wider)).toBe(false);
      if (hash === "examples") continue;
      // What a name means is not to be looked for at the side.
      expect(await page.evaluate(`${isCut}(document.querySelector(".table-box"))`)).toBe(false);
    }
    await go("#/parameters/NodeType");
    expect(await page.evaluate(wider)).toBe(false);
    expect(await page.evaluate(`${isCut}(document.querySelector(".places"))`)).toBe(false);
  });
});
