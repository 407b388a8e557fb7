import type { VNode } from "preact";
import type { Schema } from "../../../../runtime/openapi.js";
import { choicesOf, isSecret, type Kind } from "../../src/describe/schema.js";
import { readNumber, readText, shownText } from "../../src/form/input-value.js";
import { ChoiceInput, type Option } from "./choice-input.js";
import { JsonInput } from "./json-input.js";
import { SecretInput } from "./secret-input.js";

export interface InputProps {
  readonly id: string;
  readonly name: string;
  /** Where there is no label that leads to it. */
  readonly label?: string;
  readonly schema: Schema;
  readonly kind: Kind;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
  readonly isFaulty: boolean;
  readonly isRequired: boolean;
  readonly describedBy: string;
}

/** The input for one value, by its kind. */
export function ValueInput(props: InputProps): VNode {
  const { schema, kind, value, onValue } = props;
  if (kind === "choice") return <ChoiceInput {...props} options={optionsOf(schema)} />;
  if (kind === "boolean") return <ChoiceInput {...props} options={BOOLEANS} />;
  if (kind === "json") return <JsonInput {...props} />;
  if (isSecret(schema)) return <SecretInput {...props} />;
  const read = kind === "number" ? readNumber : readText;
  const [example] = schema.examples ?? [];
  return (
    <input
      class="input"
      id={props.id}
      type="text"
      inputMode={kind === "number" ? "numeric" : "text"}
      autocomplete="off"
      spellcheck={false}
      placeholder={example === undefined ? "" : shownText(example)}
      value={shownText(value)}
      onInput={(event) => onValue(read(event.currentTarget.value))}
      {...aria(props)}
    />
  );
}

/** What is said of an input to those who hear it. */
export function aria({ label, isFaulty, isRequired, describedBy }: InputProps): object {
  return {
    ...(label === undefined ? {} : { "aria-label": label }),
    "aria-invalid": isFaulty,
    "aria-required": isRequired,
    "aria-describedby": describedBy,
  };
}

const BOOLEANS: readonly Option[] = [true, false].map((value) => ({
  value,
  text: String(value),
  description: undefined,
}));

function optionsOf(schema: Schema): Option[] {
  return choicesOf(schema).map(({ value, title, description }) => ({
    value,
    text: title === undefined ? shownText(value) : `${shownText(value)} · ${title}`,
    description,
  }));
}
