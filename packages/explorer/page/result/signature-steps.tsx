import type { VNode } from "preact";
import type { ExplainedLine } from "../../src/signature/explained-line.js";
import type { SignatureReport } from "../../src/protocol.js";
import { CodeBlock } from "../components/code-block.js";
import { useWords } from "../session.js";

/** How a signature came about, step by step, as `tcredis sign` has it. */
export function SignatureSteps({ signature }: { signature: SignatureReport }): VNode {
  const words = useWords().signature;
  const [first = "", ...next] = signature.keyParts;
  return (
    <ol class="steps">
      <li>
        <h2>{words.canonical}</h2>
        <Lines lines={signature.canonicalRequest} label={words.canonical} />
      </li>
      <li>
        <h2>{words.toSign}</h2>
        <Lines lines={signature.stringToSign} label={words.toSign} />
      </li>
      <li>
        <h2>{words.key}</h2>
        <p class="muted">{words.keyLead}</p>
        <ol class="key-parts">
          <li>{words.keyFirst(first)}</li>
          {next.map((part) => (
            <li key={part}>{words.keyNext(part)}</li>
          ))}
        </ol>
      </li>
      <li>
        <h2>{words.signature}</h2>
        <p class="muted">{words.signatureLead}</p>
        <CodeBlock text={signature.signature} label={words.signature} />
      </li>
      <li>
        <h2>{words.authorization}</h2>
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
