import type { VNode } from "preact";
import type { AttemptReport } from "../../src/protocol.js";
import { useMessages } from "../session.js";

/** Every attempt of a call, with its outcome and its retry. */
export function AttemptTable({ attempts }: { attempts: readonly AttemptReport[] }): VNode {
  const messages = useMessages();
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={messages.result.tabs.attempts}>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.attempts.number}</th>
            <th scope="col">{messages.attempts.outcome}</th>
            <th scope="col">{messages.attempts.took}</th>
            <th scope="col">{messages.attempts.held}</th>
            <th scope="col">{messages.attempts.next}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ number, received, error, durationMs, heldMs, next }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{received ? messages.attempts.status(received.status) : error}</td>
              <td>{messages.result.took(durationMs)}</td>
              <td>{messages.result.took(heldMs)}</td>
              <td>
                {next ? messages.attempts.retry(next.reason, next.delayMs) : messages.attempts.end}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
