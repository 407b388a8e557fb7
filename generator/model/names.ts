import { compareCodePoints } from "../load/order.js";
import { isDeclarable } from "../emit/safe.js";

/** What the types and modules of a binding are called. */
export interface Names {
  /** The declared name of a schema. */
  declared(schema: string): string;
  /** Path of the module that declares a schema, without its ending. */
  module(schema: string): string;
  /** Name of an action's modules, without folder and ending. */
  file(action: string): string;
}

/** Globals that generated code speaks of in modules that import the document's types. */
const GLOBALS = ["Array", "Promise", "Readonly", "ReadonlyArray", "Record", "Uint8Array"];

/** What generated modules export or import beside the document's types. */
const OWN = (
  "ActionErrorCodes ApiClient CallError CallArguments CallEvent CallInfo CallOptions" +
  " CallResponse ClientOptions ClientWith CommonErrorCode ConnectionError CredentialProvider" +
  " Credentials Effect ErrorCode ErrorDescription ErrorOf FetchResponse HttpResponse" +
  " HttpRequest HttpTransport InProcessLimiter InProcessLimiterOptions Limiter LogLevel Logger Middleware" +
  " Observer OperationMetadata Operations OutcomeUnknownError PagedAction PagedActions" +
  " PagedRequest Pager PagingMetadata Quota RequestValidator RequestValidators ResponseError" +
  " RetryOptions RetryReason ServiceClient ServiceDescription StandardResult StartedBy" +
  " TencentCloudError TimeoutError ValidationError ValidationIssue WaitArguments WaitError" +
  " WaitFailedError WaitOptions WaitProgress WaitState WaitTimeoutError Waiter WaiterMetadata" +
  " Waiters components createInProcessLimiter createPager isErrorOf operations paginate" +
  " paging paths runWaiter webhooks service validators waitFor waiters"
).split(" ");

/**
 * Names for everything, the same for the same document. A name that begins with a digit gets `_` in
 * front; one that is taken, or is a word of the language, gets `_` behind. Files whose names differ in
 * case only get a number, except for the first by code point: some disks ignore case.
 */
export function nameAll(
  product: string,
  actions: readonly string[],
  schemas: readonly string[],
): Names {
  const taken = new Set([
    ...GLOBALS,
    ...OWN,
    `${product}Client`,
    `create${product}Client`,
    `${product}Region`,
    ...actions.map((action) => `validate${action}`),
    ...schemas.flatMap((schema) => [`rulesOf${schema}`, `partOf${schema}`]),
  ]);
  const declared = new Map<string, string>();
  const owners = new Map(
    actions.flatMap((action) => [
      [`${action}Request`, action],
      [`${action}Response`, action],
    ]),
  );
  // What belongs to an action keeps its name where a type would like to have the same one.
  for (const schema of [...schemas].sort(
    (a, b) => Number(owners.has(b)) - Number(owners.has(a)) || compareCodePoints(a, b),
  )) {
    const free = unique(declarable(schema), "_", (name) => taken.has(name));
    taken.add(free);
    declared.set(schema, free);
  }
  const types = schemas.filter((schema) => !owners.has(schema));
  const [files, typeFiles] = [fileNames(actions, VALIDATOR_FILES), fileNames(types)];
  return {
    declared: (schema) => declared.get(schema) ?? declarable(schema),
    file: (action) => files.get(action) ?? action,
    module(schema) {
      const owner = owners.get(schema);
      if (owner !== undefined) return `actions/${files.get(owner) ?? owner}`;
      return `types/${typeFiles.get(schema) ?? schema}`;
    },
  };
}

function declarable(name: string): string {
  const begun = /^\d/.test(name) ? `_${name}` : name;
  return isDeclarable(begun) ? begun : `${begun}_`;
}

/** Names of devices, which Windows allows no file to have. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Files in the folder of validators besides those of actions. */
const VALIDATOR_FILES = ["types"];

/** A file name for each, without its ending, that differs from the others in more than case. */
export function fileNames(
  names: readonly string[],
  others: readonly string[] = [],
): Map<string, string> {
  const files = new Map<string, string>();
  const taken = new Set(others);
  for (const name of [...names].sort(compareCodePoints)) {
    let file = name;
    for (let number = 2; DEVICE.test(file) || taken.has(file.toLowerCase()); number += 1) {
      file = `${name}-${number}`;
    }
    taken.add(file.toLowerCase());
    files.set(name, file);
  }
  return files;
}

function unique(name: string, suffix: string, isTaken: (name: string) => boolean): string {
  return isTaken(name) ? unique(name + suffix, suffix, isTaken) : name;
}
