import { webTarget } from "../../output/markdown/escape.js";
import { paragraphsOf } from "../../output/markdown/prose.js";
import { code, joinedBy, link, strong, text, type Line } from "../../output/markdown/tree.js";
import type { Action, Start } from "../../model/model.js";
import type { ClientCode } from "./client-code.js";
import type { Site } from "./site.js";

const EFFECTS = {
  read: "Reads only.",
  "idempotent-write": "Writes; calling it twice ends as calling it once.",
  "non-idempotent-write": "Writes; acts once for every call.",
} as const;

/** What a caller has to know of an action besides what it takes and gives, one fact to a line. */
export function actionFacts(site: Site, names: ClientCode, action: Action): Line[] {
  const facts: Line[] = [[text(EFFECTS[action.effect]), ...warnings(action), text(rate(action))]];
  if (action.markers.length > 0) {
    const markers = action.markers.map((name): Line => [code(name)]);
    facts.push([
      text("After a lost answer, what it made can be found by "),
      ...joinedBy(" or ", markers),
      text("."),
    ]);
  }
  for (const start of action.starts) facts.push(startLine(site, names, start));
  for (const { name, description } of action.waiters) {
    facts.push([
      code(`${names.waitFor}.${name}()`),
      text(": "),
      ...joinedBy(" ", paragraphsOf(description, site.nameLink)),
    ]);
  }
  const paging = pagingLine(names, action);
  if (paging !== undefined) facts.push(paging);
  if (action.page !== undefined) facts.push(sourceLine(action.page, action.documented));
  return facts;
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

function startLine(site: Site, { waitFor }: ClientCode, { waiter }: Start): Line {
  const polled = site.polledBy(waiter);
  const end: Line =
    polled === undefined ? [text(".")] : [text(", which calls "), site.toAction(polled), text(".")];
  return [
    text("Goes on after the answer. Wait for its end with "),
    code(`${waitFor}.${waiter}()`),
    ...end,
  ];
}

function pagingLine({ paginate }: ClientCode, { name, paging }: Action): Line | undefined {
  if (paging === undefined) return undefined;
  const { limit, offset, page, items, aligned, size, maximum } = paging;
  const start: Line =
    offset === undefined
      ? [text(" from page "), code(page ?? ""), text(" on.")]
      : [text(" from "), code(offset), ...(aligned ? multiple(limit) : [text(" on.")])];
  const most = maximum === undefined || maximum === size ? "" : `, at most ${maximum}`;
  return [
    text("Answers with "),
    code(limit),
    text(" items of "),
    code(items),
    ...start,
    text(" "),
    code(`${paginate}.${name}()`),
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
