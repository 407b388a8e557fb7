import { describe, expect, it } from "vitest";
import { readSourcesFile } from "../../packages/codegen/src/docs-sync/pull/sources-file.js";
import { library } from "./pull-scene.js";

describe("sources.yaml", () => {
  it.each([
    ["[]", /:1 .*a list of sources/],
    ["- { name: Up, npm: x }", /:1 .*a name of small letters/],
    ["- { name: ../a, npm: x }", /:1 .*a name of small letters/],
    ["- { name: a, npm: x }\n- { name: a, npm: y }", /:2 .*each name once/],
    ["- { name: a }", /one of npm, url and pages/],
    ["- { name: a, npm: x, url: https://a.test/api.json }", /one of npm, url and pages/],
    ["- { name: a, npm: x, tag: latest }", /name, npm, url, pages, at or lacks, found "latest"/],
    ["- { name: a, npm: --help }", /a package with a tag/],
    ["- { name: a, npm: git+ssh://a.test/b }", /a package with a tag/],
    ["- { name: a, npm: x; rm }", /a package with a tag/],
    ["- { name: a, url: file:///etc/passwd }", /an http or https URL/],
    ["- { name: a, url: https://me:secret@a.test/ }", /an http or https URL without a password/],
    ["- { name: a, npm: x, at: https://a.test/ }", /at with pages only/],
    ["- { name: a", /:\d+ .*YAML/],
  ])("refuses %s", (text, message) => {
    expect(() => readSourcesFile(library(text).spec)).toThrow(message);
  });

  it("of this repository can be read", () => {
    const names = readSourcesFile("spec/openapi.yaml").map(({ name }) => name);
    expect(names).toEqual([
      "cli-en",
      "cli-zh",
      "pages-en",
      "pages-zh",
      "pages-mainland",
      "sdk-en",
      "sdk-zh",
    ]);
  });
});
