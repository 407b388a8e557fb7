import type { VNode } from "preact";
import type { Effect } from "../../src/describe/catalog.js";
import { useMessages } from "../session.js";

export function EffectBadge({ effect }: { effect: Effect }): VNode {
  return <span class={`badge is-${effect}`}>{useMessages().effects[effect]}</span>;
}

/** A dot in a list, with text for screen readers. */
export function EffectDot({ effect }: { effect: Effect }): VNode {
  const word = useMessages().effects[effect];
  return (
    <span class={`dot is-${effect}`} title={word}>
      <span class="visually-hidden">{word}</span>
    </span>
  );
}
