import type { Action, Field, Model, Start } from "../model/model.js";
import { separated } from "./code-value.js";
import { clientCode } from "./pages/client-code.js";
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
  const { client, paginate, waitFor } = clientCode(model);
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
      code: waitLine(
        safe.source`${waitFor}(${client}, ${safe.literal(start.waiter)}`,
        action,
        start,
      ),
    }),
  };
}

function waitLine(head: safe.Expression, { response }: Action, { fields }: Start): safe.Expression {
  const sources = fields.map((pair) => ({
    key: safe.propertyKey(pair.request),
    value: safe.source`response${safe.access(pair.response)}`,
    field: response.fields.find(({ name }) => name === pair.response),
  }));
  const request = separated(sources.map(({ key, value }) => safe.source`${key}: ${value}`));
  const wait = safe.source`await ${head}, { ${request} });`;
  const doubts = sources.flatMap(({ value, field }) => doubtsOf(value, field));
  return doubts.length === 0 ? wait : safe.source`if (${allOf(doubts)}) ${wait}`;
}

/** A response may leave out what to wait for. */
function doubtsOf(value: safe.Expression, field: Field | undefined): safe.Expression[] {
  return [
    ...(field?.required === false ? [safe.source`${value} !== undefined`] : []),
    ...(field?.nullable === true ? [safe.source`${value} !== null`] : []),
  ];
}

function allOf(conditions: readonly safe.Expression[]): safe.Expression {
  return conditions.reduce((all, condition) => safe.source`${all} && ${condition}`);
}
