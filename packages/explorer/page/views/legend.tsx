import type { VNode } from "preact";
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
  const actions = [...catalog.actions.values()];
  return (
    <div class="legend" role="group" aria-label={messages.home.legend} title={messages.home.legend}>
      {EFFECTS.map((effect) => (
        <button
          key={effect}
          type="button"
          class={`legend-entry legend-${effect}`}
          aria-pressed={effect === chosen}
          onClick={() => onChoose(effect === chosen ? undefined : effect)}
        >
          <EffectBadge effect={effect} />
          <span class="count">{actions.filter((action) => action.effect === effect).length}</span>
          <span class="legend-text">{messages.effectSentences[effect]}</span>
        </button>
      ))}
    </div>
  );
}
