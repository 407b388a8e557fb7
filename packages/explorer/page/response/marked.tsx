import type { VNode } from "preact";
import type { TreeNode } from "../../src/response/tree.js";

/** A text with what was looked for marked. */
export function Marked({ text, query }: { text: string; query: string }): VNode {
  const wanted = query.trim().toLowerCase();
  const parts: (string | VNode)[] = [];
  // Of most letters the lower case has the same length; where it has not, nothing is marked.
  const lower = text.toLowerCase();
  let from = 0;
  if (wanted !== "" && lower.length === text.length) {
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
      parts.push(text.slice(from, at));
      from = at + wanted.length;
      parts.push(<mark key={at}>{text.slice(at, from)}</mark>);
    }
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}

/** The name of an enumeration's value, behind the value. */
export function Meaning({ node, query }: { node: TreeNode; query: string }): VNode | null {
  if (node.meaning === undefined) return null;
  return (
    <span class="meaning">
      {" "}
      <Marked text={node.meaning} query={query} />
    </span>
  );
}
