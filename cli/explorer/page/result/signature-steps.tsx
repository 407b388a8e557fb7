import type { VNode } from "preact";
import type { ExplainedLine } from "../../../sign/explained-line.js";
import type { SignatureReport } from "../../protocol.js";
import { CodeBlock } from "../components/code-block.js";
import { useWords } from "../session.js";

/** How a signature came about, step by step, as `tcredis sign` has it. */
export function SignatureSteps({ signature }: { signature: SignatureReport }): VNode {
  const words = useWords().signature;
  const [first = "", ...next] = signature.keyParts;
  return (
    <ol class="steps">
      <li>
        <h3>{words.canonical}</h3>
        <Lines lines={signature.canonicalRequest} label={words.canonical} />
      </li>
      <li>
        <h3>{words.toSign}</h3>
        <Lines lines={signature.stringToSign} label={words.toSign} />
      </li>
      <li>
        <h3>{words.key}</h3>
        <p class="muted">{words.keyLead}</p>
        <ol class="key-parts">
          <li>{words.keyFirst(first)}</li>
          {next.map((part) => (
            <li key={part}>{words.keyNext(part)}</li>
          ))}
        </ol>
      </li>
      <li>
        <h3>{words.signature}</h3>
        <p class="muted">{words.signatureLead}</p>
        <CodeBlock text={signature.signature} label={words.signature} />
      </li>
      <li>
        <h3>{words.authorization}</h3>
        <CodeBlock text={signature.authorization} label={words.authorization} />
      </li>
    </ol>
  );
}

function Lines({ lines, label }: { lines: readonly ExplainedLine[]; label: string }): VNode {
  const { parts } = useWords().signature;
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={label}>
      <table class="lines">
        <tbody>
          {lines.map(({ text, part }, index) => (
            <tr key={index}>
              <td>
                <code>{text}</code>
              </td>
              <td class="muted">{parts[part]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
