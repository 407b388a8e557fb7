import type { VNode } from "preact";
import { shownText } from "../../src/form/input-value.js";
import type { Ending } from "../../src/protocol.js";
import { Prose } from "../components/prose.js";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";

/** In words, how a call ended that gave no result. */
export function EndingText({ ending }: { ending: Ending }): VNode | null {
  const { words } = useSession();
  switch (ending.kind) {
    case "accepted":
      return null;
    case "refused":
      return <Refused code={ending.code} message={ending.message} />;
    case "unknown":
      return <Unknown ending={ending} />;
    case "cancelled":
      return <p class="ending-message">{words.result.cancelledLead}</p>;
    case "unanswered":
    case "unsent":
      return (
        <div class="ending">
          <p class="ending-message">{ending.message}</p>
          {ending.kind === "unanswered" && <p class="muted">{words.result.unansweredLead}</p>}
        </div>
      );
  }
}

function Refused({ code, message }: { code: string; message: string }): VNode {
  const { catalog, words } = useSession();
  const entry = catalog.errors.get(code);
  return (
    <div class="ending">
      <p class="ending-message">
        <a class="wire-name" href={linkTo("errors", code)}>
          {code}
        </a>
      </p>
      <p>{message}</p>
      {entry !== undefined && (
        <dl class="facts">
          <div>
            <dt>{words.result.meaning}</dt>
            <dd>
              <Prose text={entry.description} />
            </dd>
          </div>
          <div>
            <dt>{words.result.advice}</dt>
            <dd>
              <Prose text={entry.advice} />
            </dd>
          </div>
        </dl>
      )}
    </div>
  );
}

function Unknown({ ending }: { ending: Extract<Ending, { kind: "unknown" }> }): VNode {
  const { words } = useSession();
  const marks = Object.entries(ending.lookFor);
  return (
    <div class="ending">
      <p class="ending-message">{words.result.unknownLead}</p>
      <p>{ending.message}</p>
      <dl class="facts">
        <div>
          <dt>{words.result.sentAt}</dt>
          <dd>{new Date(ending.sentAt).toISOString()}</dd>
        </div>
        <div>
          <dt>{words.result.region}</dt>
          <dd>{ending.region}</dd>
        </div>
        <div>
          <dt>{words.result.lookFor}</dt>
          <dd>
            {marks.length === 0
              ? words.result.lookNowhere
              : marks.map(([name, value]) => (
                  <span key={name} class="mark">
                    {name} <code>{shownText(value)}</code>
                  </span>
                ))}
          </dd>
        </div>
      </dl>
    </div>
  );
}
