import { afterAll, beforeAll, expect, it } from "vitest";
import { generate } from "../../../generator/main.js";
import { importApi } from "../../../packages/codegen/src/docs-sync/import/import-api.js";
import { member } from "../../fixtures/demo-api.js";
import { UserProject } from "./project.js";

const cleaners: (() => void)[] = [];
let project: UserProject;

/** Both have an action of this name, as many products do. */
const ACTION = "DescribeInstances";

function apiOf(service: string, version: string): object {
  const id = member("RequestId", { output_required: true });
  return {
    actions: {
      [ACTION]: { document: "", input: "Asked", name: "", output: "Told", status: "online" },
    },
    metadata: { apiVersion: version, serviceShortName: service },
    objects: { Asked: { members: [member("Name", { required: true })] }, Told: { members: [id] } },
  };
}

beforeAll(async () => {
  project = new UserProject((clean) => cleaners.push(clean));
  for (const [service, version] of [
    ["hut", "2020-01-02"],
    ["barn-yard", "2021-03-04"],
  ] as const) {
    const api = project.write(`${service}.json`, apiOf(service, version));
    const { spec } = importApi({ api, out: project.at(`spec-${service}`) });
    await generate({ spec, out: project.at(`src/${service}`) });
  }
}, 240_000);

afterAll(() => cleaners.forEach((clean) => clean()));

it("lets two bindings share credentials, limiter and hooks in one program", async () => {
  project.write("src/run.ts", PROGRAM);
  expect(await project.typecheck()).toBe("");
  expect(JSON.parse(await project.run("src/run.ts"))).toEqual({
    hosts: ["hut.tencentcloudapi.com", "barn-yard.intl.tencentcloudapi.com"],
    scopes: ["hut", "barn-yard"],
    versions: ["2020-01-02", "2021-03-04"],
    asked: 1,
    quotas: ["hut", "barn-yard", "hut", "barn-yard"],
    watched: ["hut", "barn-yard", "hut", "barn-yard"],
    answered: [true, true],
    refused: {
      sameClass: true,
      code: "MissingParameter",
      service: "hut",
      isErrorOf: [true, false],
      // Made by hand, in a test perhaps: it does not say whose it is.
      unnamed: [true, true, false],
      others: [false, true],
    },
  });
}, 240_000);

const PROGRAM = `import { readFileSync } from "node:fs";
import { createEmulator, EMULATOR_CREDENTIALS } from "tencentcloud-redis-emulator";
import { TencentCloudError as FromPackage } from "tencentcloud-redis";
import {
  createBarnYardClient,
  isErrorOf as isErrorOfBarnYard,
  type CallEvent,
  type Quota,
} from "./barn-yard/index.js";
import { createHutClient, isErrorOf, TencentCloudError } from "./hut/index.js";

const document = (service: string) =>
  JSON.parse(
    readFileSync(new URL(\`./\${service}/openapi.json\`, import.meta.url), "utf8"),
  ) as object;
const emulators = {
  hut: createEmulator({ document: document("hut"), strict: true }),
  "barn-yard": createEmulator({ document: document("barn-yard"), strict: true }),
};
const hosts: string[] = [];
const scopes: string[] = [];
const versions: string[] = [];
const quotas: string[] = [];
const watched: string[] = [];
let asked = 0;
let given: Promise<typeof EMULATOR_CREDENTIALS> | undefined;
const shared = {
  region: "ap-guangzhou",
  credentials: () =>
    (given ??= Promise.resolve().then(() => {
      asked += 1;
      return EMULATOR_CREDENTIALS;
    })),
  limiter: {
    acquire: (quota: Quota) => {
      quotas.push(quota.service);
      return Promise.resolve();
    },
  },
  observe: (event: CallEvent) => {
    if (event.type === "started") watched.push(event.call.service);
  },
};
const fetchFrom = (service: keyof typeof emulators): typeof fetch => async (url, init) => {
  const headers = new Headers(init?.headers);
  hosts.push(new URL(String(url)).host);
  scopes.push(/Credential=[^/]+\\/[^/]+\\/([^/]+)/.exec(headers.get("authorization") ?? "")?.[1] ?? "");
  versions.push(headers.get("x-tc-version") ?? "");
  return emulators[service].fetch(url as string, init);
};

const hut = createHutClient({ ...shared, fetch: fetchFrom("hut") });
const barnYard = createBarnYardClient({
  ...shared,
  endpoint: "international",
  fetch: fetchFrom("barn-yard"),
});
const answers = [
  await hut.DescribeInstances({ Name: "a" }),
  await barnYard.DescribeInstances({ Name: "b" }),
];
const error: unknown = await hut.DescribeInstances({} as { Name: string }).catch((e: unknown) => e);
const other: unknown = await barnYard
  .DescribeInstances({} as { Name: string })
  .catch((e: unknown) => e);
const unnamed = new TencentCloudError("no", { action: "DescribeInstances", code: "InternalError" });

process.stdout.write(
  JSON.stringify({
    hosts: hosts.slice(0, 2),
    scopes: scopes.slice(0, 2),
    versions: versions.slice(0, 2),
    asked,
    quotas,
    watched,
    answered: answers.map(({ RequestId }) => typeof RequestId === "string"),
    refused: {
      sameClass: error instanceof TencentCloudError && error instanceof FromPackage,
      code: error instanceof TencentCloudError ? error.code : String(error),
      service: error instanceof TencentCloudError ? error.service : String(error),
      isErrorOf: [
        isErrorOf(error, "DescribeInstances"),
        isErrorOfBarnYard(error, "DescribeInstances"),
      ],
      unnamed: [
        isErrorOf(unnamed, "DescribeInstances"),
        isErrorOfBarnYard(unnamed, "DescribeInstances"),
        isErrorOf(new Error("no"), "DescribeInstances"),
      ],
      others: [
        isErrorOf(other, "DescribeInstances"),
        isErrorOfBarnYard(other, "DescribeInstances"),
      ],
    },
  }),
);
`;
