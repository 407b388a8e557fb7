import type { Part, RenderedPage } from "./pages.js";

/** A page as it is saved from a browser, with what stands around it. */
export function renderHtml({ parts }: RenderedPage): string {
  const body = parts.map(partOf).join("\n");
  return [
    "<!doctype html>",
    "<html><head><title>Docs</title><style>p { color: red }</style></head>",
    "<body><nav><ul><li>Data Types</li><li>Error Codes</li></ul></nav>",
    `<div class="content">${body}</div>`,
    "<script>console.log('<table>')</script>",
    "<footer>Was this page helpful?</footer></body></html>",
    "",
  ].join("\n");
}

function partOf(part: Part): string {
  switch (part.kind) {
    case "title":
      return `<h1>${escape(part.text)}</h1>`;
    case "section":
      return `<h2>${escape(part.text)}</h2>`;
    case "text":
      return `<p>${escape(part.text).replaceAll("\n", "<br>")}</p>`;
    case "code":
      return `<pre><code>${escape(part.text)}</code></pre>`;
    case "table": {
      const head = part.columns.map((column) => `<th>${column}</th>`).join("");
      const rows = part.rows.map(
        (row) => `<tr>${row.map((text) => `<td>${cell(text)}</td>`).join("")}</tr>`,
      );
      return `<table><thead><tr>${head}</tr></thead>\n<tbody>${rows.join("\n")}</tbody></table>`;
    }
  }
}

/** Bullets become lists, lines become breaks. */
function cell(text: string): string {
  const lines = text.split("\n");
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const isItem = line.startsWith("• ");
    const opens = isItem && !lines[index - 1]?.startsWith("• ");
    const closes = isItem && !lines[index + 1]?.startsWith("• ");
    if (isItem)
      parts.push(`${opens ? "<ul>" : ""}<li>${escape(line.slice(2))}</li>${closes ? "</ul>" : ""}`);
    else parts.push(`${escape(line)}${index + 1 < lines.length ? "<br/>" : ""}`);
  }
  return parts.join("");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
