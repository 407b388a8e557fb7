import type { VNode } from "preact";

/** A key, a text, or a word or number of JSON. */
const TOKENS = /("(?:[^"\\]|\\.)*"\s*:|"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b|-?\d[\d.eE+-]*)/;
/** Longer texts are shown as they are, which is quicker. */
const LONGEST = 60_000;

/** JSON with its parts in colours. */
export function Coloured({ json }: { json: string }): VNode {
  if (json.length > LONGEST) return <>{json}</>;
  return (
    <>
      {json.split(TOKENS).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} class={kindOf(part)}>
            {part}
          </span>
        ),
      )}
    </>
  );
}

function kindOf(token: string): string {
  if (!token.startsWith('"')) return "tok-value";
  return token.endsWith(":") ? "tok-key" : "tok-text";
}
