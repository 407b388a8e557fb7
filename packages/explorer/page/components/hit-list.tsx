import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Hit } from "../../src/search/search.js";
import { useSession } from "../session.js";
import { EffectDot } from "./badge.tsx";
import { Name } from "./name.tsx";
import { Prose } from "./prose.tsx";

interface HitListProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly at: number;
  readonly isOpen: boolean;
  readonly onOpen: (hit: Hit) => void;
}

/** The hits by kind. The box above keeps the focus. */
export function HitList({ id, hits, at, isOpen, onOpen }: HitListProps): VNode {
  const { search: words } = useSession().messages;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [at, hits]);
  return (
    <div
      ref={list}
      id={`${id}-hits`}
      class="hits"
      role="listbox"
      aria-label={words.label}
      hidden={!isOpen || hits.length === 0}
    >
      {groupsOf(hits).map(({ kind, from, inside }) => (
        <div key={kind} role="group" aria-label={words[KINDS[kind]]}>
          <p class="hits-title" aria-hidden="true">
            {words[KINDS[kind]]}
          </p>
          {inside.map((hit, index) => (
            <div
              key={hit.name}
              id={`${id}-${from + index}`}
              role="option"
              aria-selected={from + index === at}
              class="hit"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onOpen(hit)}
            >
              <HitText hit={hit} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

const KINDS = { action: "actions", parameter: "parameters", error: "errors" } as const;

function groupsOf(hits: readonly Hit[]): { kind: Hit["kind"]; from: number; inside: Hit[] }[] {
  const groups: { kind: Hit["kind"]; from: number; inside: Hit[] }[] = [];
  for (const [index, hit] of hits.entries()) {
    const last = groups.at(-1);
    if (last?.kind === hit.kind) last.inside.push(hit);
    else groups.push({ kind: hit.kind, from: index, inside: [hit] });
  }
  return groups;
}

function HitText({ hit }: { hit: Hit }): VNode {
  const { messages } = useSession();
  return (
    <>
      <span class="hit-name">
        {hit.kind === "action" && <EffectDot effect={hit.effect} />}
        <span>
          <Name text={hit.name} />
        </span>
      </span>
      <span class="hit-text">
        {hit.kind === "parameter" ? (
          hit.actions.length === 1 ? (
            hit.actions[0]
          ) : (
            messages.search.inActions(hit.actions.length)
          )
        ) : (
          <Prose text={hit.text} />
        )}
      </span>
    </>
  );
}
