import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundledSize } from "../bundle.js";
import { best, run } from "./processes.js";

const SOURCE = "tencentcloud-redis:source";

const TYPED = `import { createManyClient } from "./generated/index.js";
import type { DescribeAccountAlarmsRequest } from "./generated/index.js";
declare const request: DescribeAccountAlarmsRequest;
const many = createManyClient({
  region: "ap-singapore",
  credentials: { secretId: "i", secretKey: "k" },
});
export const answer = await many.DescribeAccountAlarms(request);
`;
const PLAIN = `import createClient from "openapi-fetch";
import type { paths } from "./generated/schema.js";
declare const body: paths["/#DescribeAccountAlarms"]["post"]["requestBody"]["content"]["application/json"];
const client = createClient<paths>({ baseUrl: "https://many.tencentcloudapi.com" });
export const { data } = await client.POST("/#DescribeAccountAlarms", {
  body,
});
`;

export interface App {
  /** Seconds to check it: through a method of the client, and through openapi-fetch alone. */
  readonly typed: Checked;
  readonly plain: Checked;
  readonly bundle: Bundle;
}

/** Bytes, minified, and then packed. */
export interface Bundle {
  readonly min: number;
  readonly gzip: number;
}

export interface Checked {
  readonly seconds: number;
  readonly instantiations: number;
}

/** What an app that makes one call costs its compiler and its users. */
export async function measureApp(out: string, rounds: number): Promise<App> {
  // The binding finds the runtime beside it, and the platform's part of that as in the package.
  link(path.resolve("runtime"), path.join(out, "runtime"));
  const { imports } = JSON.parse(readFileSync("package.json", "utf8")) as { imports: object };
  link(path.resolve("node_modules/openapi-fetch"), path.join(out, "node_modules/openapi-fetch"));
  link(path.resolve("node_modules/@types/node"), path.join(out, "node_modules/@types/node"));
  writeFileSync(path.join(out, "package.json"), JSON.stringify({ type: "module", imports }));
  writeFileSync(path.join(out, "typed.ts"), TYPED);
  writeFileSync(path.join(out, "plain.ts"), PLAIN);
  return {
    typed: check(out, "typed.ts", rounds),
    plain: check(out, "plain.ts", rounds),
    bundle: await bundle(out, "typed"),
  };
}

function bundle(out: string, app: string): Promise<Bundle> {
  return bundledSize(out, `export * from "./${app}.ts";`, "browser", [SOURCE]);
}

function link(target: string, place: string): void {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(target, place);
}

function check(out: string, file: string, rounds: number): Checked {
  writeFileSync(
    path.join(out, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        noEmit: true,
        strict: true,
        skipLibCheck: true,
        target: "es2022",
        lib: ["ES2023", "ES2024.String", "DOM", "DOM.Iterable"],
        types: ["node"],
        module: "nodenext",
        moduleResolution: "nodenext",
        customConditions: [SOURCE],
      },
      files: [file],
    }),
  );
  const compiler = path.resolve("node_modules/typescript/bin/tsc");
  const { seconds, output } = best(rounds, () =>
    run([compiler, "--extendedDiagnostics", "-p", out]),
  );
  return { seconds, instantiations: Number(/Instantiations: +(\d+)/.exec(output)?.[1]) };
}
