import { shownText } from "../form/input-value.js";
import type { TreeNode } from "./tree.js";

/** A list of objects in a response, as a table. */
export interface ListTable {
  /** Where the list is: `InstanceSet`, `Data.Items`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly TreeNode[];
}

/** The lists of objects in a response, but for those inside of another list. */
export function listTablesIn(node: TreeNode, prefix = ""): ListTable[] {
  return node.children.flatMap((child): ListTable[] => {
    const name = `${prefix}${child.name ?? ""}`;
    if (child.kind === "object") return listTablesIn(child, `${name}.`);
    if (child.kind !== "list" || child.children.length === 0) return [];
    if (!child.children.every(({ kind }) => kind === "object")) return [];
    return [{ name, columns: columnsOf(child.children), rows: child.children }];
  });
}

/** The members that are not empty in every row, in the order of the response. */
function columnsOf(rows: readonly TreeNode[]): string[] {
  const filled = rows.flatMap(({ children }) => children.filter((cell) => !isEmpty(cell)));
  return [...new Set(filled.flatMap(({ name }) => name ?? []))];
}

function isEmpty({ value, kind, children }: TreeNode): boolean {
  return kind === "plain" ? value === "" || value === null : children.length === 0;
}

const MAX_PREVIEW = 3;

/** A value in a few words: `a, b`, or `TagKey: team, TagValue: shop`. */
export function preview(node: TreeNode): string {
  if (node.kind === "plain") return shownText(node.value);
  const texts =
    node.kind === "list"
      ? node.children.map((item) => (item.kind === "list" ? "…" : preview(item)))
      : node.children
          .filter((member) => member.kind === "plain" && !isEmpty(member))
          .map(({ name, value }) => `${name}: ${shownText(value)}`);
  const first = texts.slice(0, MAX_PREVIEW);
  const rest = first.length < node.children.length ? ["…"] : [];
  return [...first, ...rest].join(", ");
}
