import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const folder = ".github/workflows";

it.each(readdirSync(folder))("%s pins its actions by commit", (file) => {
  const text = readFileSync(path.join(folder, file), "utf8");
  const used = [...text.matchAll(/\buses: (.+)$/gm)].map(([, action]) => action ?? "");
  expect(used).not.toEqual([]);
  expect(used.filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
    [],
  );
});
