import type { Action, Field, Model, Start } from "../model/model.js";
import { separated } from "./code-value.js";
import { clientCode } from "./pages/client-code.js";
import * as safe from "./safe.js";

/** One line of code for each thing that takes several calls, as the comment of a method shows it. */
export interface Usage {
  /** Goes through the whole list of an action; `request` is what the action takes. */
  readonly paginate: (action: Action) => UsageLine;
  /** Waits until what an action started has ended; `response` is what the action returned. */
  readonly waitFor: (action: Action, start: Start) => UsageLine;
}

export interface UsageLine {
  readonly code: safe.Expression;
  /** The function that the line begins with, and the module that it is imported from. */
  readonly imported: safe.Identifier;
  readonly from: string;
}

/** A binding that is published has these functions in its package; another has them beside its client. */
export function usageOf(model: Model): Usage {
  const product = safe.productName(model.service);
  const { client } = clientCode(model);
  const source = (own: string, module: string, member: string) => {
    const isPublished = model.package !== undefined;
    const imported = safe.ownName(isPublished ? "withJobs" : own);
    return {
      imported,
      from: isPublished ? `${model.package}/jobs` : module,
      object: safe.source`${imported}(${client})${isPublished ? safe.access(member) : safe.source``}`,
    };
  };
  const pagers = source(`create${product}Pagers`, "./paging.js", "paginate");
  const waiters = source(`create${product}Waiters`, "./waiters.js", "waitFor");
  return {
    paginate: ({ name }) => ({
      ...pagers,
      code: safe.source`for await (const item of ${pagers.object}${safe.access(name)}(request)) console.log(item);`,
    }),
    waitFor: (action, start) => ({
      ...waiters,
      code: waitLine(waiters.object, action, start),
    }),
  };
}

function waitLine(
  waiters: safe.Expression,
  { response }: Action,
  { waiter, fields }: Start,
): safe.Expression {
  const sources = fields.map((pair) => ({
    key: safe.propertyKey(pair.request),
    value: safe.source`response${safe.access(pair.response)}`,
    field: response.fields.find(({ name }) => name === pair.response),
  }));
  const request = separated(sources.map(({ key, value }) => safe.source`${key}: ${value}`));
  const wait = safe.source`await ${waiters}${safe.access(waiter)}({ ${request} });`;
  const doubts = sources.flatMap(({ value, field }) => doubtsOf(value, field));
  return doubts.length === 0 ? wait : safe.source`if (${allOf(doubts)}) ${wait}`;
}

/** What a response may leave out is no reason to wait for everything there is. */
function doubtsOf(value: safe.Expression, field: Field | undefined): safe.Expression[] {
  return [
    ...(field?.required === false ? [safe.source`${value} !== undefined`] : []),
    ...(field?.nullable === true ? [safe.source`${value} !== null`] : []),
  ];
}

function allOf(conditions: readonly safe.Expression[]): safe.Expression {
  return conditions.reduce((all, condition) => safe.source`${all} && ${condition}`);
}
