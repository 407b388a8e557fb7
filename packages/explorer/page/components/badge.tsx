import type { VNode } from "preact";
import type { Effect } from "../../src/describe/catalog.js";
import { useWords } from "../session.js";

export function EffectBadge({ effect }: { effect: Effect }): VNode {
  return <span class={`badge badge-${effect}`}>{useWords().effects[effect]}</span>;
}

/** A dot in a list, with the word for those who do not see it. */
export function EffectDot({ effect }: { effect: Effect }): VNode {
  const word = useWords().effects[effect];
  return (
    <span class={`dot dot-${effect}`} title={word}>
      <span class="unseen">{word}</span>
    </span>
  );
}
