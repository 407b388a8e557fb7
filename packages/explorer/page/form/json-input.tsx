import type { VNode } from "preact";
import { parseJson } from "../../../../runtime/json.js";
import { readText, shownText } from "../../src/form/input-value.js";
import { aria, type InputProps } from "./inputs.js";

/** A value of which the document does not say what is in it. */
export function JsonInput(props: InputProps): VNode {
  return (
    <textarea
      class="input"
      id={props.id}
      rows={2}
      spellcheck={false}
      value={shownText(props.value)}
      onInput={(event) => props.onValue(readJson(event.currentTarget.value))}
      {...aria(props)}
    />
  );
}

/** Half a value stays a text, which the rules will not have. */
function readJson(text: string): unknown {
  try {
    return text === "" ? undefined : parseJson(text);
  } catch {
    return readText(text);
  }
}
