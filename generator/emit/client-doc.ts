import type { Action, Model } from "../model/model.js";
import { clientCode } from "./pages/client-code.js";
import * as safe from "./safe.js";
import type { Usage, UsageLine } from "./usage.js";

const CALL_ERROR = safe.docLink(safe.ownName("CallError"));
const SERVICE_ERROR = safe.docLink(safe.ownName("TencentCloudError"));
const UNKNOWN_ERROR = safe.docLink(safe.ownName("OutcomeUnknownError"));

const CREATES = safe.doc`Creates a client. It opens no connection until a method is called.`;
const PARAMETER = safe.docTag(
  "param",
  safe.doc`options Region, credentials, and what should differ from the defaults.`,
);
const THROWS = safe.docTag("throws", safe.doc`A {@link TypeError} if an option cannot be used.`);

/** The comment of the client's class: what holds for all of its methods. */
export function classDoc({ title, version }: Model): safe.DocText {
  return safe.docBlocks(
    safe.doc`A client for ${safe.docLine(title)}, version ${safe.docLine(version)}, with one method for each action.`,
    safe.doc`Besides the errors that its comment names, a method rejects with a \`ValidationError\` if the client validates requests and one breaks a rule, with a \`CredentialsError\` if there are no credentials, and with the reason of an abort.`,
  );
}

export function constructorDoc(): safe.DocText {
  return safe.docBlocks(CREATES, PARAMETER, THROWS);
}

/** The comment of `createRedisClient`. */
export function factoryDoc(model: Model): safe.DocText {
  const program = safe.docProgram(clientCode(model).setup([]));
  return safe.docBlocks(
    CREATES,
    PARAMETER,
    safe.docTag("returns", safe.doc`A client with one method for each action.`),
    THROWS,
    safe.docTag("example", safe.doc`\n${program}`),
  );
}

const EFFECTS = {
  read: safe.doc`Reads only.`,
  "idempotent-write": safe.doc`Idempotent: calling it twice has the effect of calling it once.`,
  "non-idempotent-write": safe.doc`Not idempotent: a call that may have succeeded is not retried.`,
} as const;

/** What has to be known before one calls an action, and what comes of the call. */
export function methodDoc(action: Action, usage: Usage): safe.DocText {
  const { request, response } = action;
  return safe.docBlocks(
    safe.docText(action.summary),
    safe.docText(action.description ?? ""),
    safe.doc`${EFFECTS[action.effect]}${warning(action)} ${rate(action)}`,
    ...states(action),
    action.onlySite === undefined
      ? undefined
      : safe.doc`Available on the ${safe.docText(action.onlySite)} site only: see the option \`endpoint\`.`,
    ...usageLines(action, usage),
    safe.docTag("param", safe.doc`request ${lineOr(request.description, "The request.")}`),
    safe.docTag("param", safe.doc`options Region, time limits and abort signal of this call.`),
    safe.docTag("returns", lineOr(response.description, "The response.")),
    ...errors(action),
    page(action),
    action.deprecated
      ? safe.docTag("deprecated", safe.doc`The service may withdraw it.`)
      : undefined,
  );
}

/** What to read before the call, since it tells whether a lost call succeeded. */
function states({ lookupState }: Action): safe.DocText[] {
  return lookupState.map(
    ({ action, field }) =>
      safe.doc`Before the call, note ${safe.docValue(field)} of ${safe.docValue(action)}: if the response is lost, a new value tells that the call succeeded.`,
  );
}

function lineOr(prose: string | undefined, otherwise: string): safe.DocText {
  return safe.docLine(prose ?? otherwise);
}

function warning({ purchases, destroys }: Action): safe.DocText {
  const cost = purchases ? safe.doc` **A successful call costs money.**` : safe.doc``;
  return destroys
    ? safe.doc`${cost} **A successful call loses data, or takes something out of service.**`
    : cost;
}

function rate({ rateLimit }: Action): safe.DocText {
  const calls = rateLimit === 1 ? safe.doc`call` : safe.doc`calls`;
  return safe.doc`At most ${safe.docText(String(rateLimit))} ${calls} per second.`;
}

/** How to go on after a call, or beyond one. */
function usageLines(action: Action, usage: Usage): safe.DocText[] {
  const waits = action.starts.map((start) => usage.waitFor(action, start));
  const [wait] = waits;
  return [
    ...(action.paging === undefined
      ? []
      : [withLines(safe.doc`To get the whole list`, [usage.paginate(action)])]),
    ...(wait === undefined
      ? []
      : [withLines(safe.doc`The work goes on after the response. To wait for its end`, waits)]),
  ];
}

function withLines(aim: safe.DocText, lines: readonly UsageLine[]): safe.DocText {
  const [first] = lines;
  if (first === undefined) return safe.doc``;
  const head = safe.doc`${aim}, use ${safe.docValue(first.imported)} of ${safe.docValue(first.from)}:`;
  const codes = lines.map(({ code }) => safe.docValue(code));
  return codes.length === 1
    ? safe.doc`${head} ${codes[0]!}`
    : safe.doc`${head}\n\n${safe.docList(codes)}`;
}

function errors({ name, effect }: Action): safe.DocText[] {
  const codes = safe.docValue(`ActionErrorCodes[${JSON.stringify(name)}]`);
  const refused = safe.doc`A ${SERVICE_ERROR} if the service refuses the call, with a code of ${codes} or a common one.`;
  const unknown = safe.doc`An ${UNKNOWN_ERROR} if the call may have succeeded. Check before you call again.`;
  const failed = safe.doc`Another ${CALL_ERROR} if there is no valid response.`;
  return [refused, ...(effect === "read" ? [] : [unknown]), failed].map((text) =>
    safe.docTag("throws", text),
  );
}

function page({ page: url, documented: date }: Action): safe.DocText | undefined {
  if (url === undefined) return undefined;
  const link = safe.docPage(url);
  return safe.docTag(
    "see",
    date === undefined ? link : safe.doc`${link} (as of ${safe.docLine(date)})`,
  );
}
