import MarkdownIt from "markdown-it";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";

/** As GitHub has it: HTML is HTML, and what looks like an address becomes a link. */
const markdown = new MarkdownIt({ html: true, linkify: true });

const OWN_PAGE = /^(?:(?:README|[a-z0-9-]+)\.md)?(?:#[\w%.~!$&'()*+,;=:@/?-]*)?$/;
const ELEMENTS = new Set(
  "h1 h2 h3 p ul li table thead tbody tr th td code pre a strong".split(" "),
);

/** What a page holds that is more than text, but for links to `allowed` addresses and to pages. */
export function activeContentIn(page: string, allowed: (address: string) => boolean): string[] {
  const found: string[] = [];
  function visit(node: DefaultTreeAdapterTypes.ChildNode): void {
    if (node.nodeName === "#text") return;
    if (!("tagName" in node)) {
      found.push(node.nodeName);
      return;
    }
    if (!ELEMENTS.has(node.tagName)) found.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      if (name === "href" && node.tagName === "a") {
        if (!OWN_PAGE.test(value) && !allowed(value)) found.push(`a link to ${value}`);
      } else if (name === "class" && node.tagName === "code") {
        if (!/^language-(?:ts|json)$/.test(value)) found.push(`the class ${value}`);
      } else found.push(`the attribute ${name} of <${node.tagName}>`);
    }
    node.childNodes.forEach(visit);
  }
  parseFragment(markdown.render(page)).childNodes.forEach(visit);
  return found;
}
