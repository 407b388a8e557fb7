import type { VNode } from "preact";
import { parseJson } from "../../../../runtime/json.js";
import { indented } from "../../src/form/json-text.js";
import { CodeBlock } from "../components/code-block.js";
import { useWords } from "../session.js";

interface HttpTextProps {
  readonly first: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly label: string;
}

/** A message as HTTP has it, its headers and its body apart. */
export function HttpText({ first, headers, body, label }: HttpTextProps): VNode {
  const words = useWords().result;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <div class="http">
      <CodeBlock text={[first, ...lines].join("\n")} label={words.headers(label)} />
      {body !== "" && <CodeBlock text={readable(body)} label={words.body(label)} isJson />}
    </div>
  );
}

/** JSON with its lines, and anything else as it is. */
function readable(body: string): string {
  try {
    return indented(parseJson(body));
  } catch {
    return body;
  }
}
