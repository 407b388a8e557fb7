import type { VNode } from "preact";
import { useId } from "preact/hooks";
import type { Effect } from "../../src/describe/catalog.js";
import { EffectBadge } from "../components/badge.tsx";
import { useSession } from "../session.js";

const EFFECTS: readonly Effect[] = ["read", "write", "purchase", "destroy"];

interface LegendProps {
  readonly chosen: Effect | undefined;
  readonly onChoose: (effect: Effect | undefined) => void;
}

/** What the colours mean. Each is a filter as well. */
export function Legend({ chosen, onChoose }: LegendProps): VNode {
  const { catalog, messages } = useSession();
  const id = useId();
  const actions = [...catalog.actions.values()];
  return (
    <section aria-labelledby={id}>
      <p class="hint legend-lead" id={id}>
        {messages.home.legend}
      </p>
      <div class="legend">
        {EFFECTS.map((effect) => (
          <button
            key={effect}
            type="button"
            class="legend-entry"
            aria-pressed={effect === chosen}
            onClick={() => onChoose(effect === chosen ? undefined : effect)}
          >
            <EffectBadge effect={effect} />
            <span class="count">{actions.filter((action) => action.effect === effect).length}</span>
            <span class="legend-text">{messages.effectSentences[effect]}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
