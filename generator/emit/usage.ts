import type { Action, Model, Start } from "../model/model.js";
import { separated } from "./code-value.js";
import { clientCode, type ClientCode } from "./pages/client-code.js";
import * as safe from "./safe.js";

/** One line of code for each thing that takes several calls, as the comment of a method shows it. */
export interface Usage {
  /** Pages through the list of an action; `request` is what the action takes. */
  readonly paginate: (action: Action) => UsageLine;
  /** Waits until what an action started has ended; `response` is what the action returned. */
  readonly waitFor: (action: Action, start: Start) => UsageLine;
}

export interface UsageLine {
  readonly code: safe.Expression;
  /** The function that the line calls, and the module that it is imported from. */
  readonly imported: safe.Identifier;
  readonly from: string;
}

/** A binding that is published has these functions in its package; another has them beside its client. */
export function usageOf(model: Model): Usage {
  const names = clientCode(model);
  const { client, paginate, waitFor } = names;
  const from = model.package ?? "./index.js";
  return {
    paginate: ({ name }) => ({
      imported: paginate,
      from,
      code: safe.source`for await (const item of ${paginate}(${client}, ${safe.literal(name)}, request)) console.log(item);`,
    }),
    waitFor: (action, start) => ({
      imported: waitFor,
      from,
      code: waitLine(names, action, start, (field) => safe.source`response${safe.access(field)}`),
    }),
  };
}

/** Waits for what a response says is going on; `codeOf` gives the code of one of its fields. */
export function waitLine(
  { client, waitFor }: ClientCode,
  { response }: Action,
  { waiter, fields }: Start,
  codeOf: (field: string) => safe.Expression,
): safe.Expression {
  const sources = fields.map((pair) => ({
    key: safe.propertyKey(pair.request),
    value: codeOf(pair.response),
    field: response.fields.find(({ name }) => name === pair.response),
  }));
  const entries = sources.map(({ key, value }) =>
    (key as string) === (value as string) ? value : safe.source`${key}: ${value}`,
  );
  const wait = safe.source`await ${waitFor}(${client}, ${safe.literal(waiter)}, { ${separated(entries)} });`;
  // A response may leave out what to wait for.
  const doubts = sources.flatMap(({ value, field }) => [
    ...(field?.required === false ? [safe.source`${value} !== undefined`] : []),
    ...(field?.nullable === true ? [safe.source`${value} !== null`] : []),
  ]);
  if (doubts.length === 0) return wait;
  const condition = doubts.reduce((all, doubt) => safe.source`${all} && ${doubt}`);
  return safe.source`if (${condition}) ${wait}`;
}
