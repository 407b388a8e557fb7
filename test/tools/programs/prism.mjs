import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { FILE } from "./document.mjs";

const prism = spawn(process.execPath, ["node_modules/.bin/prism", "mock", FILE, "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const url = await addressOf(prism);
  // The fragment is a part of Prism's paths.
  const listed = await call(url, { "X-TC-Action": "DescribeProductInfo" });
  assert.equal(listed.status, 200);
  assert.ok("RegionSet" in (await listed.json()).Response);
  const unnamed = await call(url, {});
  assert.equal(unnamed.status, 422);
  assert.match(await unnamed.text(), /x-tc-action/);
} finally {
  prism.kill();
}

/** Goes on reading: Prism ends when nobody listens to what it says. */
function addressOf({ stdout }) {
  let said = "";
  return new Promise((resolve, reject) => {
    stdout.on("data", (chunk) => {
      said += chunk;
      const [, url] = /listening on (http:\S+)/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
    stdout.on("end", () => reject(new Error(`Prism has ended:\n${said}`)));
  });
}

function call(url, headers) {
  return fetch(`${url}/%23DescribeProductInfo`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Authorization: "none",
      "X-TC-Version": "2018-04-12",
      ...headers,
    },
    body: "{}",
  });
}
