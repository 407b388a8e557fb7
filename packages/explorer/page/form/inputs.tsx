import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { parseJson } from "../../../../runtime/json.js";
import type { Schema } from "../../../../runtime/openapi.js";
import { choicesOf, isSecret, type Kind } from "../../src/describe/schema.js";
import { readNumber, readText, shownText } from "../../src/form/input-value.js";
import { Prose } from "../components/prose.tsx";
import { useMessages } from "../session.js";

interface InputProps {
  readonly id: string;
  readonly name: string;
  /** Set where no label element refers to the input. */
  readonly label?: string;
  readonly schema: Schema;
  readonly kind: Kind;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
  readonly isInvalid: boolean;
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

function aria({ label, isInvalid, isRequired, describedBy }: InputProps): object {
  return {
    ...(label === undefined ? {} : { "aria-label": label }),
    "aria-invalid": isInvalid,
    "aria-required": isRequired,
    "aria-describedby": describedBy,
  };
}

interface Option {
  readonly value: unknown;
  readonly text: string;
  readonly description: string | undefined;
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

const UNSET = "unset";
const OTHER = "other";

/** A list to choose from. A value that is not in the list, as the JSON can have, is shown too. */
function ChoiceInput(props: InputProps & { readonly options: readonly Option[] }): VNode {
  const { id, value, onValue, options } = props;
  const messages = useMessages();
  const at = options.findIndex((option) => option.value === value);
  const chosen = value === undefined ? UNSET : at < 0 ? OTHER : `${at}`;
  const description = options[at]?.description;
  return (
    <>
      <select
        class="input"
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => onValue(options[Number(currentTarget.value)]?.value)}
        {...aria(props)}
      >
        <option value={UNSET} selected={chosen === UNSET}>
          {messages.form.unset}
        </option>
        {chosen === OTHER && (
          <option value={OTHER} selected>
            {shownText(value)}
          </option>
        )}
        {options.map(({ text }, index) => (
          <option key={index} value={`${index}`} selected={chosen === `${index}`}>
            {text}
          </option>
        ))}
      </select>
      {description !== undefined && (
        <p class="choice-about">
          <Prose text={description} />
        </p>
      )}
    </>
  );
}

/** A value whose members the document does not describe. */
function JsonInput(props: InputProps): VNode {
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

/** Incomplete JSON stays text, which the checks report. */
function readJson(text: string): unknown {
  try {
    return text === "" ? undefined : parseJson(text);
  } catch {
    return readText(text);
  }
}

/** A password, hidden until the user shows it. */
function SecretInput(props: InputProps): VNode {
  const messages = useMessages();
  const [isShown, setShown] = useState(false);
  return (
    <div class="secret">
      <input
        class="input"
        id={props.id}
        // Preact's types allow only one literal here.
        type={(isShown ? "text" : "password") as "password"}
        // Keeps the browser from filling in a password of the user's own.
        autocomplete="new-password"
        spellcheck={false}
        value={shownText(props.value)}
        onInput={(event) => props.onValue(readText(event.currentTarget.value))}
        {...aria(props)}
      />
      <button
        type="button"
        class="button button-quiet"
        aria-pressed={isShown}
        aria-label={
          isShown ? messages.form.hideSecret(props.name) : messages.form.showSecret(props.name)
        }
        onClick={() => setShown(!isShown)}
      >
        {isShown ? messages.form.hide : messages.form.show}
      </button>
    </div>
  );
}
