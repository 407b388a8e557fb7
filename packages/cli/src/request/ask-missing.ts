import type { Schema } from "../../../../runtime/openapi.js";
import { choicesOf } from "../../../explorer/src/describe/schema.js";
import { ask, askSecret } from "../ask.js";
import { resolved } from "../document.js";
import { escapeLine } from "../output/escape.js";
import { writeNote } from "../output/write.js";
import { readValue, UnreadableValue } from "./read-value.js";
import { messages } from "../locales/index.js";

/** Asks for required parameters that were not given. An empty answer leaves one out, for the check to tell. */
export async function askMissing(
  action: string,
  schema: Schema,
  request: Record<string, unknown>,
): Promise<void> {
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(request, name));
  if (missing.length === 0) return;
  await writeNote(messages.ask.needsMore, action);
  for (const name of missing) {
    const member = resolved(schema.properties?.[name] ?? {});
    const value = await valueOf(name, member);
    if (value !== undefined) request[name] = value;
  }
}

async function valueOf(name: string, schema: Schema): Promise<unknown> {
  await writeNote(about(schema));
  for (;;) {
    const answer = schema.writeOnly ? await askSecret(`${name}: `) : await ask(`${name}: `);
    if (answer === "") return undefined;
    try {
      return readValue(schema, schema.type === "array" ? answer.split(/[,\s]+/) : [answer]);
    } catch (error) {
      if (!(error instanceof UnreadableValue)) throw error;
      await writeNote(`  ${name} ${escapeLine(error.message)}`);
    }
  }
}

function about(schema: Schema): string {
  const choices = choicesOf(schema).flatMap(({ value, title }) =>
    title === undefined ? [] : [`${String(value)} ${title}`],
  );
  const [first = ""] = (schema.description ?? "").replaceAll(/\s+/g, " ").split(/(?<=\.) /);
  return [first, ...(choices.length === 0 ? [] : [choices.join(", ")])].join(" ").trim();
}
