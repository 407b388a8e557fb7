import type { MarkdownOptions } from "vitepress";
import { anchorsOf } from "../../generator/output/markdown/escape.js";
import { withoutGaps } from "../build/without-includes.js";

/**
 * Pages are text and nothing else. VitePress makes a Vue component of each, and by itself takes HTML,
 * `{{ expressions }}`, `{attributes}` and emoji codes in it for what they say; much of the text here
 * comes from a document that others write.
 */
export const markdown: MarkdownOptions = {
  theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  html: false,
  linkify: false,
  attrs: { disable: true },
  // Links and anchors are those of GitHub, since the same text stands there.
  anchor: { slugify: (heading) => anchorsOf([heading])[0] ?? "" },
  config: (md) => {
    md.disable(["emoji", ...CONTAINERS.map((name) => `container_${name}`)], true);
    const render = md.renderer.render.bind(md.renderer);
    md.renderer.render = (tokens, options, env) =>
      withoutInterpolation(withoutGaps(render(tokens, options, env)));
  },
};

/** `::: tip` and the like; `> [!TIP]` does the same, here and on GitHub. */
const CONTAINERS = ["tip", "info", "warning", "danger", "details", "v-pre", "raw", "code-group"];

/** Vue looks for its delimiters before it reads entities. */
function withoutInterpolation(html: string): string {
  return html.replaceAll("{{", "&#123;&#123;");
}
