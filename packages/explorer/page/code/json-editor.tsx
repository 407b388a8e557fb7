import type { VNode } from "preact";
import type { ReadJson } from "../../src/form/json-text.js";
import { useWords } from "../session.js";

export interface JsonEditorProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What became of the text. */
  readonly read: ReadJson;
}

const MIN_ROWS = 8;
const MAX_ROWS = 44;

/** The request as it is written in JSON. The form follows while it can be read. */
export function JsonEditor({ text, onText, read }: JsonEditorProps): VNode {
  const words = useWords();
  const rows = Math.min(MAX_ROWS, Math.max(MIN_ROWS, text.split("\n").length + 1));
  const fault =
    read.kind === "fault"
      ? words.code.line(read.line)
      : read.kind === "other"
        ? words.code.noObject
        : undefined;
  return (
    <>
      <textarea
        class="input json"
        aria-label={words.code.jsonLabel}
        aria-invalid={fault !== undefined}
        aria-describedby="json-fault"
        rows={rows}
        spellcheck={false}
        wrap="off"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id="json-fault" class="issues" role="status">
        {fault}
      </p>
    </>
  );
}
