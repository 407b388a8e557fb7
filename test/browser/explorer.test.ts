import { defaultChain } from "../../runtime/credentials/index.js";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { listening } from "../fixtures/emulated.js";
import { actions as documented } from "../types/document-types.js";
import { callIt, explorerPages, fillExample, hits, unfold } from "./explorer-page.js";

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
    await unfold(page);
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

    await unfold(page);
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

describe("the real service", () => {
  it("is offered with the switch alone, and marked", async () => {
    const credentials = { secretId: "AKIDREAL", secretKey: "secretKeyOfTheRealAccount" };
    const service = await listening({ credentials });
    vi.stubEnv("TENCENTCLOUD_SECRET_ID", credentials.secretId);
    vi.stubEnv("TENCENTCLOUD_SECRET_KEY", credentials.secretKey);
    onTestFinished(() => void vi.unstubAllEnvs());
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
  });
});

describe("the same call as code", () => {
  it("follows the form, without its secrets", async () => {
    const { page, go } = await open();
    await go("#/CloneInstances");
    await fillExample(page);
    const pane = page.getByRole("region", { name: "The same call" });
    for (const [tab, part] of [
      ["tcredis", "tcredis CloneInstances"],
      ["Python", "models.CloneInstancesRequest()"],
      ["Go", "redis.NewCloneInstancesRequest()"],
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

  it("is copied by a button, and so is the JSON", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const { page, go } = await open({ permissions });
    await go("#/DescribeInstances");
    await unfold(page);
    await page.getByLabel(/^Limit/).fill("7");
    const pane = page.getByRole("region", { name: "The same call" });
    for (const tab of ["JSON", "tcredis", "TypeScript", "Python", "Go", "curl", "tccli"]) {
      await pane.getByRole("tab", { name: tab, exact: true }).click();
      await pane.getByRole("button", { name: "Copy" }).click();
      await pane.getByRole("button", { name: "Copied" }).waitFor();
      const copied = await page.evaluate("navigator.clipboard.readText()");
      const code = pane.locator("pre");
      const shown =
        tab === "JSON"
          ? await pane.getByLabel("Request as JSON").inputValue()
          : await code.textContent();
      expect(copied).toBe(shown);
      expect(copied).toMatch(/Limit\W+7/);
    }
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
    await page.getByText("GoodsNum 为必填，但未给出").waitFor();
    await page.getByLabel(/^GoodsNum/).fill("101");
    await page.getByText("GoodsNum 不能大于 100，现为 101").waitFor();
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
    expect(await page.evaluate(`${isCut}(document.querySelector(".choice.region"))`)).toBe(false);
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
