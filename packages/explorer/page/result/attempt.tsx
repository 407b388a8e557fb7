import type { VNode } from "preact";
import { parseJson } from "../../../../runtime/json.js";
import { indented } from "../../src/form/json-text.js";
import type { AttemptReport } from "../../src/protocol.js";
import { CodeBlock } from "../components/code-block.tsx";
import { Table } from "../components/table.tsx";
import { useMessages } from "../session.js";

/** Every attempt of a call, with its outcome and its retry. */
export function AttemptTable({ attempts }: { attempts: readonly AttemptReport[] }): VNode {
  const { attempts: words, result } = useMessages();
  const columns = [words.number, words.outcome, words.took, words.held, words.next];
  return (
    <Table label={result.tabs.attempts} columns={columns}>
      {attempts.map(({ number, received, error, durationMs, limiterWaitMs, next }) => (
        <tr key={number}>
          <th scope="row">{number}</th>
          <td>{received ? words.status(received.status) : error}</td>
          <td>{result.took(durationMs)}</td>
          <td>{result.took(limiterWaitMs)}</td>
          <td>{next ? words.retry(next.reason, next.delayMs) : words.end}</td>
        </tr>
      ))}
    </Table>
  );
}

interface HttpTextProps {
  readonly first: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly label: string;
  /** What to show of a JSON body. Default: all of it. */
  readonly visible?: (value: unknown) => unknown;
}

/** An HTTP message: its headers, and below them its body. */
export function HttpText({ first, headers, body, label, visible }: HttpTextProps): VNode {
  const messages = useMessages().result;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <div class="http">
      <CodeBlock text={[first, ...lines].join("\n")} label={messages.headers(label)} />
      {body !== "" && <CodeBlock {...readable(body, visible)} label={messages.body(label)} />}
    </div>
  );
}

/** JSON indented; any other body as it is. */
function readable(
  body: string,
  visible = (value: unknown) => value,
): { readonly text: string; readonly isJson: boolean } {
  try {
    return { text: indented(visible(parseJson(body))), isJson: true };
  } catch {
    return { text: body, isJson: false };
  }
}
