import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const PAGE = "packages/explorer/page";

// The linter looks for a `.js` import in a `.ts` file only. Under another name than its own, it does
// not find a `.tsx` file, nor the import cycles through it.
it("imports every .tsx file by its own name", () => {
  const files = readdirSync(PAGE, { recursive: true, encoding: "utf8" });
  const hidden = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(path.join(PAGE, file), "utf8");
      return [...code.matchAll(/"(\.[^"]*)\.js"/g)]
        .map(([, name = ""]) => path.join(PAGE, path.dirname(file), `${name}.tsx`))
        .filter((imported) => existsSync(imported))
        .map((imported) => `${file} imports ${imported}`);
    });
  expect(hidden).toEqual([]);
});
