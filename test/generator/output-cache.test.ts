import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../fixtures/folder.js";
import { cacheFileNear, OutputCache } from "../../generator/output/output-cache.js";

/** Runs a cache as a run of the generator does, and tells which inputs a text was made of. */
async function run(file: string | undefined, inputs: readonly string[]) {
  const cache = new OutputCache(file);
  const made: string[] = [];
  const texts: string[] = [];
  for (const input of inputs) {
    const text = await cache.get([input], () => {
      made.push(input);
      return Promise.resolve(`text of ${input}`);
    });
    texts.push(text);
  }
  cache.save();
  return { made, texts };
}

function newFile(): string {
  return path.join(temporaryFolder(), "cache", "output.json");
}

type Entry = [key: string, digest: string, text: string];

const entriesIn = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Entry[];

describe("the cache of finished texts", () => {
  it("makes each text once, and what has changed", async () => {
    const file = newFile();
    expect((await run(file, ["a", "b", "a"])).made).toEqual(["a", "b"]);
    const { made, texts } = await run(file, ["a", "c"]);
    expect(made).toEqual(["c"]);
    expect(texts).toEqual(["text of a", "text of c"]);
    // It keeps what the last run needed.
    expect(entriesIn(file).map(([, , text]) => text)).toEqual(["text of a", "text of c"]);
  });

  it("tells apart what only looks alike when put together", async () => {
    const cache = new OutputCache(newFile());
    const get = (...input: string[]) => cache.get(input, () => Promise.resolve(input.join("|")));
    expect(await get("ab", "c")).toBe("ab|c");
    expect(await get("a", "bc")).toBe("a|bc");
  });

  it.each<[string, (entries: Entry[]) => unknown]>([
    ["another text", (entries) => entries.map(([key, digest]) => [key, digest, "evil();"])],
    [
      "half a text",
      (entries) => entries.map(([key, digest, text]) => [key, digest, text.slice(4)]),
    ],
    [
      "the texts of other inputs",
      (entries) => {
        const others = [...entries].reverse();
        return entries.map(([key], index) => [key, ...others[index]!.slice(1)]);
      },
    ],
    ["something else", () => ({ a: 1 })],
    ["entries of another form", (entries) => entries.map(([key, , text]) => [key, text])],
  ])("makes texts again where it holds %s", async (_name, spoil) => {
    const file = newFile();
    await run(file, ["a", "b"]);
    writeFileSync(file, JSON.stringify(spoil(entriesIn(file))));
    const { made, texts } = await run(file, ["a", "b"]);
    expect(made).toEqual(["a", "b"]);
    expect(texts).toEqual(["text of a", "text of b"]);
    expect((await run(file, ["a", "b"])).made).toEqual([]);
  });

  it("makes texts again where its file is no JSON, or there is none", async () => {
    const file = newFile();
    await run(file, ["a"]);
    writeFileSync(file, readFileSync(file, "utf8").slice(0, -9));
    expect((await run(file, ["a"])).made).toEqual(["a"]);
    expect((await run(undefined, ["a"])).made).toEqual(["a"]);
  });

  it("changes nothing where it cannot be written", async () => {
    const file = newFile();
    writeFileSync(path.dirname(file), "a file where a folder would have to be");
    expect((await run(file, ["a"])).texts).toEqual(["text of a"]);
    expect(existsSync(file)).toBe(false);
  });

  it("lies in the nearest folder of installed packages", () => {
    expect(cacheFileNear("generated")).toBe(
      path.resolve("node_modules/.cache/tencentcloud-codegen/output.json"),
    );
    expect(cacheFileNear("/")).toBeUndefined();
  });
});
