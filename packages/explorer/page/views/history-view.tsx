import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { HistoryEntry, EntryOutcome } from "../../src/history/entry.js";
import { lookupOf } from "../../src/lookup/lookup.js";
import { stringifyJson } from "../../../../runtime/json.js";
import { addressOf } from "../address.js";
import { EffectDot } from "../components/badge.tsx";
import { FoldedJson } from "../components/code-block.tsx";
import { clearHistory, useHistory } from "../history/entries.js";
import { Comparison } from "../history/comparison.tsx";
import type { Messages } from "../locales/en.js";
import { LookUp } from "../result/look-up.tsx";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";

/** The calls of this tab: to fill in again, and to compare the responses of two. */
export function HistoryView(): VNode {
  const { messages } = useSession();
  const entries = useHistory();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = entries.filter(({ id }) => ticked.includes(id));
  const [newer, older] = chosen;

  // A third call takes the place of the one that was ticked first.
  const tick = (id: string): void =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id].slice(-2));

  return (
    <div class="page">
      <header class="page-head">
        <h1>{messages.history.title}</h1>
        <p class="lead">{messages.history.lead}</p>
      </header>
      {entries.length === 0 ? (
        <p class="muted">{messages.history.none}</p>
      ) : (
        <>
          <div class="calls-head">
            <p class="hint">{messages.history.choose}</p>
            <button type="button" class="button button-small" onClick={clearHistory}>
              {messages.history.forget}
            </button>
          </div>
          {older !== undefined && newer !== undefined && <Comparison left={older} right={newer} />}
          <ol class="calls">
            {entries.map((entry) => (
              <Entry
                key={entry.id}
                entry={entry}
                isTicked={ticked.includes(entry.id)}
                onTick={() => tick(entry.id)}
              />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly isTicked: boolean;
  readonly onTick: () => void;
}

function Entry({ entry, isTicked, onTick }: EntryProps): VNode {
  const { catalog, messages } = useSession();
  const { history, target: targets, result } = messages;
  const { action, region, target, request, outcome, durationMs, response } = entry;
  const time = new Date(entry.at).toLocaleTimeString();
  const effect = catalog.actions.get(action)?.effect;
  const mayHaveActed = outcome === "unknown" || (outcome === "unseen" && effect !== "read");
  const lookup = mayHaveActed ? lookupOf(catalog.document, entry) : undefined;
  return (
    <li class="entry">
      <label class="entry-tick">
        <input
          type="checkbox"
          aria-label={history.compareFor(action, time)}
          disabled={response === undefined}
          checked={isTicked}
          onChange={onTick}
        />
        <span aria-hidden="true">{history.compare}</span>
      </label>
      <div class="entry-call">
        <p class="entry-line">
          {effect && <EffectDot effect={effect} />}
          <a class="wire-name" href={linkTo(action)}>
            {action}
          </a>
          <span class={`pill is-${outcome}`}>{outcomeText(messages, outcome)}</span>
        </p>
        <p class="hint entry-line">
          <time dateTime={new Date(entry.at).toISOString()}>{time}</time>
          <span>{region}</span>
          <span class={`is-${target}`}>{targets[target]}</span>
          {durationMs > 0 && <span>{result.took(durationMs)}</span>}
        </p>
        <p class="entry-request">
          <code>{stringifyJson(request)}</code>
        </p>
        {mayHaveActed && outcome === "unseen" && (
          <p class="note note-unknown">{history.unseenLead}</p>
        )}
        {lookup !== undefined && <LookUp lookup={lookup} region={region} />}
        {outcome === "succeeded" && response === undefined && (
          <p class="hint">{history.tooLarge}</p>
        )}
        {response !== undefined && (
          <FoldedJson
            summary={history.response}
            label={`${history.response}, ${time}`}
            value={response}
          />
        )}
      </div>
      <a
        class="button entry-again"
        href={addressOf(action, region, request)}
        aria-label={history.fillInFor(action, time)}
      >
        {history.fillIn}
      </a>
    </li>
  );
}

function outcomeText({ history, result }: Messages, outcome: EntryOutcome): string {
  return outcome === "calling" || outcome === "unseen" ? history[outcome] : result[outcome];
}
