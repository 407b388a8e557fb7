import type { VNode } from "preact";
import type { ExplainedLine, SignatureReport } from "../../src/protocol.js";
import { CodeBlock } from "../components/code-block.tsx";
import { Table } from "../components/table.tsx";
import { useMessages } from "../session.js";

/** The steps of a signature, as `tcredis sign` shows them. */
export function SignatureSteps({ signature }: { signature: SignatureReport }): VNode {
  const messages = useMessages().signature;
  const [first = "", ...next] = signature.keyParts;
  return (
    <ol class="steps">
      <li>
        <h2>{messages.canonical}</h2>
        <Lines lines={signature.canonicalRequest} label={messages.canonical} />
      </li>
      <li>
        <h2>{messages.toSign}</h2>
        <Lines lines={signature.stringToSign} label={messages.toSign} />
      </li>
      <li>
        <h2>{messages.key}</h2>
        <p class="muted">{messages.keyLead}</p>
        <ol class="key-parts">
          <li>{messages.keyFirst(first)}</li>
          {next.map((part) => (
            <li key={part}>{messages.keyNext(part)}</li>
          ))}
        </ol>
      </li>
      <li>
        <h2>{messages.signature}</h2>
        <p class="muted">{messages.signatureLead}</p>
        <CodeBlock text={signature.signature} label={messages.signature} />
      </li>
      <li>
        <h2>{messages.authorization}</h2>
        <CodeBlock text={signature.authorization} label={messages.authorization} />
      </li>
    </ol>
  );
}

function Lines({ lines, label }: { lines: readonly ExplainedLine[]; label: string }): VNode {
  const { parts } = useMessages().signature;
  return (
    <Table label={label} name="lines">
      {lines.map(({ text, part }, index) => (
        <tr key={index}>
          <td>
            <code>{text}</code>
          </td>
          <td class="muted">{parts[part]}</td>
        </tr>
      ))}
    </Table>
  );
}
