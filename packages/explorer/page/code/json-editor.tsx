import type { VNode } from "preact";
import type { ReadJson } from "../../src/form/json-text.js";
import { useMessages } from "../session.js";

export interface JsonEditorProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The result of parsing the text. */
  readonly read: ReadJson;
}

const MIN_ROWS = 8;
const MAX_ROWS = 44;

/** The request as JSON. The form follows while the JSON is valid. */
export function JsonEditor({ text, onText, read }: JsonEditorProps): VNode {
  const messages = useMessages();
  const rows = Math.min(MAX_ROWS, Math.max(MIN_ROWS, text.split("\n").length + 1));
  const problem =
    read.kind === "invalid"
      ? messages.code.line(read.line)
      : read.kind === "notObject"
        ? messages.code.noObject
        : undefined;
  return (
    <>
      <textarea
        class="input json"
        aria-label={messages.code.jsonLabel}
        aria-invalid={problem !== undefined}
        aria-describedby="json-problem"
        rows={rows}
        spellcheck={false}
        wrap="off"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id="json-problem" class="issues" role="status">
        {problem}
      </p>
    </>
  );
}
