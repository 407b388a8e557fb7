import { resolved, type Schema, type Schemas } from "../../../../runtime/openapi.js";
import { choicesOf } from "../describe/schema.js";
import { shownText } from "../form/input-value.js";
import { isFields, pathKey, type Path } from "../form/path.js";

/** A value of a response, with what the document says of it. */
export interface TreeNode {
  /** Its path, as a string. */
  readonly key: string;
  /** The name of a member; undefined for the whole, and for an item of a list. */
  readonly name: string | undefined;
  readonly value: unknown;
  /** The name of an enumeration's value: `Isolated` of -2. */
  readonly meaning: string | undefined;
  readonly kind: "object" | "list" | "plain";
  readonly children: readonly TreeNode[];
}

/** Reads a response along its schema. A member that the document lacks is there too. */
export function readTree(schemas: Schemas, schema: Schema, value: unknown): TreeNode {
  return read(schema, value, undefined, []);

  function read(given: Schema, inner: unknown, name: string | undefined, path: Path): TreeNode {
    const own = resolved(schemas, given);
    const base = { key: pathKey(path), name, value: inner };
    if (Array.isArray(inner)) {
      const children = inner.map((item, index) =>
        read(own.items ?? {}, item, undefined, [...path, index]),
      );
      return { ...base, meaning: undefined, kind: "list", children };
    }
    if (isFields(inner)) {
      const { properties = {} } = own;
      const children = Object.entries(inner).map(([member, memberValue]) => {
        const memberSchema = Object.hasOwn(properties, member) ? properties[member] : undefined;
        return read(memberSchema ?? {}, memberValue, member, [...path, member]);
      });
      return { ...base, meaning: undefined, kind: "object", children };
    }
    const meaning = choicesOf(own).find((choice) => isSame(choice.value, inner))?.title;
    return { ...base, meaning, kind: "plain", children: [] };
  }
}

/** A number that the document has may arrive as a text, and an integer as a bigint. */
function isSame(documented: unknown, received: unknown): boolean {
  return shownText(documented) === shownText(received);
}

/** How many lines a value takes when nothing is folded. */
export function lineCount(node: TreeNode): number {
  if (node.children.length === 0) return 1;
  return node.children.reduce((sum, child) => sum + lineCount(child), 2);
}

/** A text to look for, and the nodes on the way to each place that has it. */
export type Match = readonly TreeNode[];

/** The values whose name, text or meaning contains a text, from top to bottom. */
export function findInTree(root: TreeNode, text: string): Match[] {
  const wanted = text.trim().toLowerCase();
  const matches: Match[] = [];
  const look = (node: TreeNode, above: Match): void => {
    const way = [...above, node];
    if (textsOf(node).some((one) => one.toLowerCase().includes(wanted))) matches.push(way);
    for (const child of node.children) look(child, way);
  };
  if (wanted !== "") look(root, []);
  return matches;
}

function textsOf({ name, value, meaning, kind }: TreeNode): string[] {
  const own = kind === "plain" ? [shownText(value), meaning ?? ""] : [];
  return [...(name === undefined ? [] : [name]), ...own];
}
