import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { problemsIn } from "../../site/build/check.js";
import { temporaryFolder } from "../fixtures/folder.js";

/** A built site of these files; each page in Chinese too, unless it says otherwise. */
function site(files: Readonly<Record<string, string>>, translated = true): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    const isPage = name.endsWith(".html") && !name.startsWith("zh/");
    for (const place of translated && isPage ? [name, `zh/${name}`] : [name]) {
      mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
      writeFileSync(path.join(folder, place), place.startsWith("zh/") ? "" : text);
    }
  }
  return folder;
}

describe("the check of a built site", () => {
  it("finds nothing wrong with links of its own", () => {
    const dist = site({
      "index.html": `<link rel="stylesheet" href="/assets/a.css"><script src="/assets/a.js"></script>
        <a href="/guide/b.html">b</a><a href="./guide/b.html#two">two</a><a href="guide/">all</a>
        <a href="https://elsewhere.example">a reader may follow it</a><a href="mailto:a@b.example">m</a>`,
      "guide/b.html": `<h2 id="two">2</h2><a href="#two">2</a><a href="../">home</a>`,
      "guide/index.html": `<h2 id="两">2</h2><a href="#%E4%B8%A4">2</a>`,
      "assets/a.css": `a { background: url("data:image/png;base64,") url(b.png) }`,
      "assets/a.js": "",
    });
    expect(problemsIn(dist)).toEqual([]);
  });

  it.each([
    [`<script src="https://cdn.example/x.js"></script>`, "fetches https://cdn.example/x.js"],
    [`<link rel="preload" href="//fonts.example/x.woff2">`, "fetches //fonts.example/x.woff2"],
    [`<p><img src="http://img.example/x.png"></p>`, "fetches http://img.example/x.png"],
    [`<img srcset="https://img.example/x.png 2x">`, "fetches https://img.example/x.png 2x"],
    [`<iframe src="https://a.example"></iframe>`, "fetches https://a.example"],
    [`<a href="/guide/lost.html">x</a>`, "links to /guide/lost.html, which is not there"],
    [`<a href="/index">x</a>`, "links to /index, which only some servers find: end it in .html"],
    [`<link rel="icon" href="/lost.svg">`, "fetches /lost.svg, which is not there"],
    [`<img src="a/lost.png">`, "fetches a/lost.png, which is not there"],
    [`<a href="#lost">x</a>`, "links to #lost: index.html has no such heading"],
  ])("finds %s", (html, problem) => {
    expect(problemsIn(site({ "index.html": html }))).toEqual([`index.html ${problem}`]);
  });

  it("finds what a style sheet fetches", () => {
    const css = `@import "https://fonts.example/a.css"; a { src: url(//fonts.example/b.woff2) }`;
    expect(problemsIn(site({ "assets/a.css": css }))).toEqual([
      "assets/a.css fetches https://fonts.example/a.css",
      "assets/a.css fetches //fonts.example/b.woff2",
    ]);
  });

  it("finds pages that one language lacks", () => {
    const dist = site({ "guide/a.html": "", "zh/guide/b.html": "", "404.html": "" }, false);
    expect(problemsIn(dist).sort()).toEqual([
      "guide/b.html is missing: the other language has the page",
      "zh/guide/a.html is missing: the other language has the page",
    ]);
  });

  it("goes by the base that the site stands at", () => {
    const html = `<a href="/docs/b.html">b</a><a href="/b.html">b</a>`;
    expect(problemsIn(site({ "index.html": html, "b.html": "" }), "/docs/")).toEqual([
      "index.html links to /b.html, which is not in the site",
    ]);
  });
});
