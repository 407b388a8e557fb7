import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Codegen } from "../fixtures/codegen.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { serve } from "../fixtures/http.js";
import { LibrarySpec } from "./library-spec.js";
import { DECLARATIONS } from "./sdk-files.js";

const codegen = await Codegen.compile();
const home = temporaryFolder(afterAll);
const TOKEN = "npm-token-of-nobody";

/** Tarballs by version, and what the registry says of them. */
const tarballs = new Map<string, Buffer>();
let integrity: (tarball: Buffer) => string;
const hashOf = (bytes: Buffer) => `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
const asked: string[] = [];
let registry: Awaited<ReturnType<typeof serve>>;

function packVersion(version: string, models: string): void {
  const folder = mkdtempSync(path.join(home, "package-"));
  const place = path.join(folder, "tencentcloud/services/library/v20200101");
  execFileSync("mkdir", ["-p", place]);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "lib-sdk", version }));
  writeFileSync(path.join(place, "library_client.d.ts"), DECLARATIONS["library_client.d.ts"]!);
  writeFileSync(path.join(place, "library_models.d.ts"), models);
  writeFileSync(path.join(place, "library_client.js"), "// Not what is to be read.\n");
  execFileSync("npm", ["pack", "--silent"], { cwd: folder });
  tarballs.set(version, readFileSync(path.join(folder, `lib-sdk-${version}.tgz`)));
}

beforeAll(async () => {
  const models = DECLARATIONS["library_models.d.ts"]!;
  packVersion("1.0.0", models);
  registry = await serve((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? "-"}`);
    const version = /lib-sdk-(.+)\.tgz$/.exec(request.url ?? "")?.[1];
    if (version !== undefined) return response.end(tarballs.get(version));
    if (request.url !== "/lib-sdk") return response.writeHead(404).end("{}");
    const versions = [...tarballs].map(([each, bytes]) => [
      each,
      {
        name: "lib-sdk",
        version: each,
        dist: {
          tarball: `${registry.url}/lib-sdk/-/lib-sdk-${each}.tgz`,
          integrity: integrity(bytes),
        },
      },
    ]);
    return response.setHeader("content-type", "application/json").end(
      JSON.stringify({
        name: "lib-sdk",
        "dist-tags": { latest: [...tarballs.keys()].at(-1) },
        versions: Object.fromEntries(versions) as object,
        time: Object.fromEntries(
          versions.map(([each]) => [each, "2026-09-15T01:02:03.000Z"]),
        ) as object,
      }),
    );
  });
  writeFileSync(
    path.join(home, ".npmrc"),
    `//${new URL(registry.url).host}/:_authToken=${TOKEN}\n`,
  );
});

afterAll(() => registry.close());

/** The cache is that of one test. */
async function run(
  library: LibrarySpec,
  ...args: string[]
): Promise<{ code: number; text: string }> {
  const env = {
    PATH: process.env["PATH"],
    HOME: home,
    XDG_CACHE_HOME: path.join(library.directory, "cache"),
    npm_config_registry: registry.url,
    npm_config_userconfig: path.join(home, ".npmrc"),
    npm_config_cache: path.join(library.directory, "npm-cache"),
    npm_config_fetch_retries: "0",
  };
  const { code, out, err } = await codegen.run("docs", [...args, "--spec", library.spec], env);
  return { code, text: out + err };
}

describe("packages", () => {
  it("are checked, and come once, by npm's own configuration", async () => {
    integrity = hashOf;
    const library = new LibrarySpec();
    asked.length = 0;
    const first = await run(library, "check", "npm:lib-sdk@latest");
    expect(first).toEqual({
      code: 0,
      text: expect.stringMatching(/^Compared with .*\nIn step: nothing differs\.\n$/),
    });
    expect(asked.every((request) => request.endsWith(` Bearer ${TOKEN}`))).toBe(true);
    await run(library, "check", "npm:lib-sdk@1.0.0");
    expect(asked.filter((request) => request.includes(".tgz")).length).toBe(1);
  });

  it("are pulled, found unchanged, and compared with what is new", async () => {
    integrity = hashOf;
    const library = new LibrarySpec();
    library.write("sources.yaml", "- { name: sdk, npm: lib-sdk@latest }\n");
    const out = path.join(library.directory, "sources");
    const line = "sdk  npm:lib-sdk@1.0.0 of 2026-09-15";
    const pulled = await run(library, "pull", "--out", out);
    expect(pulled).toEqual({ code: 0, text: `new        ${line}\nFetched into ${out}\n` });
    const again = await run(library, "pull", "--out", out);
    expect(again).toEqual({ code: 0, text: `unchanged  ${line}\nFetched into ${out}\n` });
    expect(readdirSync(path.join(out, "sdk")).sort()).toEqual(Object.keys(DECLARATIONS).sort());
    expect((await run(library, "check", out)).code).toBe(0);

    packVersion("1.1.0", DECLARATIONS["library_models.d.ts"]!.replace("Remark?", "Remark"));
    const newer = await run(library, "pull", "--out", out);
    expect(newer.text).toContain("changed    sdk  npm:lib-sdk@1.1.0 of 2026-09-15\n");
    const drift = await run(library, "check", out);
    expect(drift.code).toBe(1);
    expect(drift.text).toContain("LendBooks.request.Remark  required: false → true");
    tarballs.delete("1.1.0");
  });

  it("are refused where they are missing, changed on the way, or of other products", async () => {
    integrity = hashOf;
    const library = new LibrarySpec();
    library.write(
      "sources.yaml",
      "- { name: sdk, npm: lib-sdk@latest }\n- { name: no, npm: none }\n",
    );
    const out = path.join(library.directory, "sources");
    const partly = await run(library, "pull", "--out", out);
    expect(partly.code).toBe(1);
    expect(partly.text).toMatch(/^new .*\nfailed {5}no {2}npm:none: npm failed: code E404 .*\n/);

    integrity = () => hashOf(Buffer.from("something else"));
    const cache = path.join(library.directory, "cache");
    rmSync(cache, { recursive: true });
    rmSync(path.join(library.directory, "npm-cache"), { recursive: true });
    const before = readFileSync(path.join(out, "sdk/library_models.d.ts"), "utf8");
    const spoiled = await run(library, "pull", "--out", out);
    expect(spoiled.code).toBe(2);
    expect(spoiled.text).toMatch(
      /^failed {5}sdk {2}npm:lib-sdk@latest: npm failed: code EINTEGRITY/,
    );
    expect(readFileSync(path.join(out, "sdk/library_models.d.ts"), "utf8")).toBe(before);
    const check = await run(library, "check", "npm:lib-sdk@latest");
    expect(check.code).toBe(2);
    expect(check.text).toContain("EINTEGRITY");

    integrity = hashOf;
    library.edit("openapi.yaml", "service: library", "service: museum");
    const other = await run(library, "check", "npm:lib-sdk@latest");
    expect(other).toEqual({
      code: 2,
      text: "npm:lib-sdk@1.0.0 has no client of museum 2020-01-01\n",
    });
    const misused = await run(library, "check", "npm:--help");
    expect(misused).toEqual({ code: 2, text: "npm:--help is no package with tag or version\n" });
    for (const { text } of [partly, spoiled, check]) expect(text).not.toContain(TOKEN);
  });

  it("are named by the sources that there are", async () => {
    const library = new LibrarySpec();
    const none = await run(library, "pull");
    expect(none.code).toBe(2);
    expect(none.text).toMatch(/sources\.yaml:1 {2}expected a file that lists the sources\n$/);
    library.write("sources.yaml", "- { name: sdk, npm: lib-sdk@latest }\n");
    const other = await run(library, "pull", "sdl");
    expect(other.code).toBe(2);
    expect(other.text).toContain('There is no source "sdl", only sdk.\n\nUsage: pnpm docs:pull');
  });
});
