import type { VNode } from "preact";
import type { AttemptReport } from "../../src/protocol.js";
import { useWords } from "../session.js";

/** Every attempt of a call, what came of it and what followed. */
export function AttemptTable({ attempts }: { attempts: readonly AttemptReport[] }): VNode {
  const words = useWords();
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={words.result.tabs.attempts}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.attempts.number}</th>
            <th scope="col">{words.attempts.outcome}</th>
            <th scope="col">{words.attempts.took}</th>
            <th scope="col">{words.attempts.held}</th>
            <th scope="col">{words.attempts.next}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ number, received, fault, durationMs, heldMs, next }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{received ? words.attempts.status(received.status) : fault}</td>
              <td>{words.result.took(durationMs)}</td>
              <td>{words.result.took(heldMs)}</td>
              <td>{next ? words.attempts.again(next.reason, next.delayMs) : words.attempts.end}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
