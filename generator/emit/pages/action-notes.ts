import { webTarget } from "../../output/markdown/escape.js";
import { paragraphsOf } from "../../output/markdown/prose.js";
import { code, joinedBy, link, strong, text, type Line } from "../../output/markdown/tree.js";
import type { Action, Start } from "../../model/model.js";
import type { ClientCode } from "./client-code.js";
import type { Site } from "./site.js";

const EFFECTS = {
  read: "Reads only.",
  "idempotent-write": "Writes; calling it twice has the effect of calling it once.",
  "non-idempotent-write": "Writes; not idempotent: every call acts again.",
} as const;

/** What a caller has to know of an action besides its parameters and response, one note to a line. */
export function actionNotes(site: Site, names: ClientCode, action: Action): Line[] {
  const notes: Line[] = [[text(EFFECTS[action.effect]), ...warnings(action), text(rate(action))]];
  if (action.lookupFields.length > 0) {
    const lookupFields = action.lookupFields.map((name): Line => [code(name)]);
    notes.push([
      text("If the response is lost, look for what the call created by "),
      ...joinedBy(" or ", lookupFields),
      text("."),
    ]);
  }
  if (action.lookupState.length > 0) {
    const fields = action.lookupState.map(({ action: other, field }): Line => [
      code(field),
      text(" of "),
      site.toAction(other),
    ]);
    notes.push([
      text("Before the call, note "),
      ...joinedBy(" and ", fields),
      text(": if the response is lost, a new value tells that the call succeeded."),
    ]);
  }
  if (action.onlySite !== undefined) notes.push([strong(text(onlyOn(action.onlySite)))]);
  for (const start of action.starts) notes.push(startLine(site, names, start));
  for (const { name, description } of action.waiters) {
    notes.push([
      code(useOf(names.waitFor, names, name)),
      text(": "),
      ...joinedBy(" ", paragraphsOf(description, site.nameLink)),
    ]);
  }
  const paging = pagingLine(names, action);
  if (paging !== undefined) notes.push(paging);
  if (action.page !== undefined) notes.push(sourceLine(action.page, action.documented));
  return notes;
}

function onlyOn(site: string): string {
  return `Available on the ${site} site only.`;
}

function warnings({ purchases, destroys }: Action): Line {
  return [
    ...(purchases ? warning("A successful call costs money.") : []),
    ...(destroys ? warning("It loses data, or takes something out of service.") : []),
  ];
}

function warning(words: string): Line {
  return [text(" "), strong(text(words))];
}

function rate({ rateLimit }: Action): string {
  return ` At most ${rateLimit} ${rateLimit === 1 ? "call" : "calls"} per second.`;
}

/** `waitFor(redis, "Task", request)` */
function useOf(called: string, { client }: ClientCode, name: string, given = "request"): string {
  return `${called}(${client}, ${JSON.stringify(name)}, ${given})`;
}

function startLine(site: Site, names: ClientCode, { waiter }: Start): Line {
  const polled = site.polledBy(waiter);
  const end: Line =
    polled === undefined ? [text(".")] : [text(", which calls "), site.toAction(polled), text(".")];
  return [
    text("Continues after the response. Wait for its end with "),
    code(useOf(names.waitFor, names, waiter, "response")),
    ...end,
  ];
}

function pagingLine(names: ClientCode, { name, paging }: Action): Line | undefined {
  if (paging === undefined) return undefined;
  const { limit, offset, page, items, aligned, size, maximum } = paging;
  const start: Line =
    offset === undefined
      ? [text(" from page "), code(page ?? ""), text(" on.")]
      : [text(" from "), code(offset), ...(aligned ? multiple(limit) : [text(" on.")])];
  const most = maximum === undefined || maximum === size ? "" : `, at most ${maximum}`;
  return [
    text("Returns "),
    code(limit),
    text(" items of "),
    code(items),
    ...start,
    text(" "),
    code(useOf(names.paginate, names, name)),
    text(` goes through all of them, ${size} at a time${most}.`),
  ];
}

function multiple(limit: string): Line {
  return [text(" on, which is a multiple of "), code(limit), text(".")];
}

function sourceLine(page: string, documented: string | undefined): Line {
  const date = documented === undefined ? "" : `, as of ${documented}`;
  return [text("Source: "), link(text("Tencent Cloud's page"), webTarget(page)), text(`${date}.`)];
}
