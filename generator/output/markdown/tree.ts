import type { Expression } from "../../emit/safe.js";
import type { LinkTarget } from "./escape.js";

/**
 * What a page is made of. There is no piece for source text: words are data until `print.ts` has
 * escaped them, code comes from `safe.ts` only, and links lead where `escape.ts` let them.
 */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly label: Inline; readonly target: LinkTarget };

export type Line = readonly Inline[];

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly content: Line }
  | { readonly kind: "paragraph"; readonly content: Line }
  | { readonly kind: "list"; readonly items: readonly Line[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    }
  | { readonly kind: "code"; readonly language: "ts" | "json"; readonly code: Expression };

export function text(words: string): Inline {
  return { kind: "text", text: words };
}

/** A name or a value in code style. */
export function code(content: string): Inline {
  return { kind: "code", text: content };
}

export function strong(...content: readonly Inline[]): Inline {
  return { kind: "strong", content };
}

export function link(label: Inline, target: LinkTarget): Inline {
  return { kind: "link", label, target };
}

export function heading(level: 1 | 2 | 3, ...content: readonly Inline[]): Block {
  return { kind: "heading", level, content };
}

export function paragraph(...content: readonly Inline[]): Block {
  return { kind: "paragraph", content };
}

export function list(items: readonly Line[]): Block {
  return { kind: "list", items };
}

export function table(head: readonly string[], rows: readonly (readonly Line[])[]): Block {
  return { kind: "table", head, rows };
}

export function codeBlock(language: "ts" | "json", source: Expression): Block {
  return { kind: "code", language, code: source };
}

/** The pieces with some words between each two. */
export function joinedBy(words: string, pieces: readonly Line[]): Line {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [text(words), ...piece]));
}
