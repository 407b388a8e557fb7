import { defineConfig } from "vitepress";
import { CHINESE, CHINESE_SEARCH, ENGLISH, themeOf } from "./languages.js";
import { markdown } from "./markdown.js";
import { tokenize } from "./tokenize.js";

/** For a site that does not stand at the root of its host. */
const base = (process.env["DOCS_BASE"] ?? "/") as `/${string}/`;
const languages = { root: ENGLISH, zh: CHINESE };

export default defineConfig({
  title: "tencentcloud-redis",
  srcDir: "pages",
  // Links end in `.html`, so that any file server can serve the site.
  cleanUrls: false,
  base,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}favicon.svg` }]],
  markdown,
  locales: Object.fromEntries(
    Object.entries(languages).map(([name, language]) => [
      name,
      {
        lang: language.lang,
        label: language.label,
        description: language.description,
        ...(name === "root" ? {} : { link: `${language.root}/` }),
        themeConfig: themeOf(language),
      },
    ]),
  ),
  themeConfig: {
    externalLinkIcon: true,
    search: {
      provider: "local",
      options: {
        locales: { zh: { translations: CHINESE_SEARCH } },
        miniSearch: { options: { tokenize } },
      },
    },
  },
});
