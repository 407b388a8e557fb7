import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { stringifyJson } from "../../../../runtime/json.js";
import { preview } from "../../src/response/list-table.js";
import type { Match, TreeNode } from "../../src/response/tree.js";
import { useMessages } from "../session.js";
import { Marked, Meaning } from "./marked.tsx";

interface JsonTreeProps {
  readonly root: TreeNode;
  readonly label: string;
  readonly folded: ReadonlySet<string>;
  /** Stays the same function. */
  readonly onFold: (key: string, isFolded: boolean) => void;
  readonly query: string;
  /** The match to show. */
  readonly current: Match | undefined;
}

/** A response as JSON whose objects and lists fold, with the names of enumeration values. */
export function JsonTree(props: JsonTreeProps): VNode {
  const { root, label, current } = props;
  const box = useRef<HTMLPreElement>(null);
  useEffect(() => {
    box.current?.querySelector(".is-current")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <pre ref={box} class="json-tree" tabIndex={0} role="region" aria-label={label}>
      <Node {...props} node={root} end="" />
    </pre>
  );
}

interface NodeProps extends JsonTreeProps {
  readonly node: TreeNode;
  /** The comma, but for the last. */
  readonly end: string;
  /** Its number in a list, from 1. */
  readonly position?: number;
}

function Node(props: NodeProps): VNode {
  const { root, node, end, position = 1, folded, onFold, query, current } = props;
  const messages = useMessages();
  const isCurrent = current?.at(-1) === node;
  const line = `json-line ${isCurrent ? "is-current" : ""}`;
  const name = node.name !== undefined && (
    <>
      <span class="tok-key">
        <Marked text={stringifyJson(node.name)} query={query} />:
      </span>{" "}
    </>
  );
  if (node.kind === "plain") {
    return (
      <span class={line}>
        {name}
        <span class={typeof node.value === "string" ? "tok-text" : "tok-value"}>
          <Marked text={stringifyJson(node.value)} query={query} />
        </span>
        <Meaning node={node} query={query} />
        {end}
      </span>
    );
  }
  const [open, close] = node.kind === "list" ? ["[", "]"] : ["{", "}"];
  if (node.children.length === 0) {
    return (
      <span class={line}>
        {name}
        {open}
        {close}
        {end}
      </span>
    );
  }
  const isFolded = folded.has(node.key);
  return (
    <>
      <span class={`${line} has-fold`}>
        {node !== root && (
          <button
            type="button"
            class="fold"
            aria-expanded={!isFolded}
            aria-label={node.name ?? messages.response.item(position)}
            onClick={() => onFold(node.key, !isFolded)}
          />
        )}
        {name}
        {open}
        {isFolded && (
          <>
            <span class="folded" onClick={() => onFold(node.key, false)}>
              {node.kind === "list" ? messages.response.items(node.children.length) : preview(node)}
            </span>
            {close}
            {end}
          </>
        )}
      </span>
      {!isFolded && (
        <>
          <Members {...props} />
          <span class="json-line">
            {close}
            {end}
          </span>
        </>
      )}
    </>
  );
}

/** More items at once make a page slow. */
const MAX_SHOWN = 100;

function Members({ node, folded, query, current, ...rest }: NodeProps): VNode {
  const messages = useMessages();
  const { children } = node;
  const [limit, setLimit] = useState(MAX_SHOWN);
  const at = children.findIndex((child) => current?.includes(child));
  // Only where something has changed is rendered again: a response may have many thousand lines.
  const inside = at < 0 ? undefined : current;
  const lines = useMemo(() => {
    const line = (child: TreeNode, index: number): VNode => (
      <Node
        key={child.key}
        {...rest}
        folded={folded}
        query={query}
        current={inside}
        node={child}
        position={index + 1}
        end={index === children.length - 1 ? "" : ","}
      />
    );
    const first = children.slice(0, limit).map(line);
    const beyond = at < limit ? undefined : children[at];
    return { first, beyond: beyond && line(beyond, at) };
  }, [children, limit, at, folded, query, inside]);
  return (
    <span class="json-members">
      {lines.first}
      {limit < children.length && (
        <span class="json-line">
          <button
            type="button"
            class="button button-small"
            onClick={() => setLimit(limit + MAX_SHOWN)}
          >
            {messages.response.more(children.length - limit)}
          </button>
        </span>
      )}
      {lines.beyond}
    </span>
  );
}
