import type { Action, Model, Start } from "../model/model.js";
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
  const { client, paginate } = names;
  const from = model.package ?? "./index.js";
  return {
    paginate: ({ name }) => ({
      imported: paginate,
      from,
      code: safe.source`for await (const item of ${paginate}(${client}, ${safe.literal(name)}, request)) console.log(item);`,
    }),
    waitFor: (action, start) => ({
      imported: names.waitFor,
      from,
      code: waitLine(names, action, start),
    }),
  };
}

/** Waits for what the response says is going on; it may leave that out. */
export function waitLine(
  { client, waitFor }: ClientCode,
  { response }: Action,
  { waiter, fields }: Start,
): safe.Expression {
  const wait = safe.source`await ${waitFor}(${client}, ${safe.literal(waiter)}, response);`;
  const doubts = fields.flatMap(({ response: name }) => {
    const value = safe.source`response${safe.access(name)}`;
    const field = response.fields.find((one) => one.name === name);
    return [
      ...(field?.required === false ? [safe.source`${value} !== undefined`] : []),
      ...(field?.nullable === true ? [safe.source`${value} !== null`] : []),
    ];
  });
  const [first, ...rest] = doubts;
  if (first === undefined) return wait;
  const condition = rest.reduce((all, doubt) => safe.source`${all} && ${doubt}`, first);
  return safe.source`if (${condition}) ${wait}`;
}
