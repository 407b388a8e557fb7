import { listed } from "../../../../../runtime/validation/text.js";

/** Messages of the commands in English. Their help texts are in `help.ts`. */
export const messages = {
  failure: {
    interrupted: "interrupted.",
    terminated: "terminated.",
    notSent: "interrupted. Nothing was sent.",
    bug: "This is a bug in tcredis. Please report it.",
    unknownOutcome: (action: string) =>
      `${action}: the outcome is unknown. It may have been sent and carried out.`,
    checkFirst: "Check whether it was carried out before you retry it.",
    laterStep: (action: string, why: string) =>
      `${action} succeeded, but a later step failed: ${why}`,
    nothingChanged: "Nothing was changed.",
    doNotRetry: "Do not retry it.",
    goOnWaiting: "To go on waiting:",
    output: (why: string) => `the output could not be written to standard output: ${why}.`,
    outputClosed: "its reader has closed it (EPIPE)",
  },
  call: {
    refused: (action: string, code: string) => `${action} was refused: ${code}`,
    sentUnknown: (action: string) =>
      `${action}: the outcome is unknown. It was sent and may have been carried out.`,
    rows: {
      message: "message",
      meaning: "meaning",
      advice: "advice",
      request: "request",
      cause: "cause",
      region: "region",
      sent: "sent",
      lookFor: "look for",
      endpoint: "endpoint",
      instances: "instances",
      order: "order",
      name: "name",
      response: "response",
    },
    from: (endpoint: string, source: string) => `${endpoint}, from ${source}`,
    retryTimeout: "It is safe to retry. --timeout allows more time.",
    nothingListens: (source: string) =>
      `Nothing listens there. Start it, such as with \`tcredis emulator\`, or correct ${source}; without it, calls go to the service.`,
    noCredentials: "No credentials found, so the call was not sent.",
    configure: "Run `tcredis configure` to save some.",
    nothingBought: (why: string) => `${why}. Nothing was bought.`,
    mayStillSucceed: (why: string) => `${why} It may still succeed.`,
    paid: "It is paid for. Do not order again; check DescribeInstances.",
    needsAction: "call needs the name of an action:",
    waitAndPaginate: "--wait and --paginate cannot be combined.",
    ownApiOnly: "--wait and --paginate work for the Redis API only, and not with --spec.",
    siteOnly: (action: string, site: string) =>
      `${action} is available on the ${site} site only: give --endpoint ${site}.`,
    noSuchCommand: (name: string, hint: string) => `There is no command ${name}.${hint}`,
    noSuchAction: (action: string, hint: string) => `There is no action ${action}.${hint}`,
    didYouMean: (name: string) => ` Did you mean ${name}?`,
    searchActions: (words: string) => `\`tcredis actions ${words}\` finds actions by words.`,
    noPages: (action: string) => `${action} has no pages: leave out --paginate.`,
    noFurtherPage: (action: string, items: number, why: string) =>
      `${action}: after ${items} items, no further page could be read: ${why}.`,
    readingPages: (action: string) => `Reading ${action}`,
    items: (items: number) => `${items} items`,
    startsNothing: (action: string) => `${action} starts nothing to wait for: leave out --wait.`,
    nothingToWaitFor: (names: string) => `the response has no ${names} to wait for.`,
    maskedRequest:
      "Secrets are masked; the signature is for the unmasked request. --show-secrets shows them.",
    masked: "Secrets are masked. --show-secrets shows them.",
    spec: (file: string, count: number) =>
      `--spec ${file} has ${count} ${count === 1 ? "diagnostic" : "diagnostics"}.`,
  },
  wait: {
    progress: (text: string, known: string) => `${text}: ${known}`,
    parts: (parts: readonly string[]) => parts.join(", "),
    what: (waiter: string) => `The request of ${waiter}`,
    for: (what: string) => `Waiting for ${what}`,
    forInstance: (ids: string) => `Waiting for ${ids} to run`,
    atMost: (time: string) => `for ${time} at most`,
    elapsed: (time: string) => time,
    left: (time: string) => `${time} left`,
    after: (state: string, time: string) => `${state} after ${time}`,
    ended: (what: string, state: string, time: string) => `${what}: ${state} after ${time}.`,
    seconds: (seconds: number) => `${seconds} s`,
    minutes: (minutes: number) => `${minutes} min`,
    unseen: "not listed yet",
  },
  ask: {
    costs: "costs money",
    destroys: "deletes data or takes something out of service",
    and: ", and ",
    noTerminal: (action: string, effect: string) =>
      `${action} ${effect}, and there is no terminal to ask on. Nothing was sent. Give --yes to go ahead.`,
    about: (effect: string) => ` ${effect}.`,
    goAhead: "Go ahead? (y/N) ",
    notSent: (action: string) => `${action} was not sent.`,
    noPrice: "The API has no price for it.",
    price: (price: string) => `Price: ${price}`,
    priceUnavailable: (why: string) => `The price is not available: ${why}`,
    needsMore: " needs more parameters. Press Ctrl-C to give up.",
  },
  request: {
    notSent: (action: string) => `${action} was not sent:`,
    skeleton: (action: string) =>
      `\`tcredis ${action} --skeleton\` prints a request to fill in, and --help explains it.`,
    notAnIndex: (first: string) => `is not an index of a list: write ${first} for the first item`,
    notKnown: (hint: string) => `is not known: there is no such parameter.${hint}`,
    ofPlainValue: "names a member of a plain value",
    givenTwice: "is given twice",
    gap: (place: string) => `${place} is missing: the items of a list count from 0, without gaps`,
    oneValue: (count: number) => `takes one value, and ${count} were given; put quotes around it`,
    needsValue: "needs a value",
    needsItems: "needs a value: write [] for an empty list",
    oneOf: (all: readonly string[], word: string, hint: string) =>
      `must be ${listed(all)}, and is ${word}.${hint}`,
    notJson: (line: number) => `must be JSON, and line ${line} of it is not`,
    notRead: (option: string, file: string, why: string) => `${option} ${file}: ${why}.`,
    noFile: "there is no such file",
    unreadable: "it cannot be read",
    standardInput: "standard input",
    notAnObject: (where: string) => `--body: ${where} must hold an object with the parameters.`,
    bodyNot: (where: string, format: string, line: number) =>
      `--body: ${where} is not ${format}, see line ${line}.`,
    bodyTwice: (where: string, line: number) =>
      `--body: ${where} has a name twice in one object, see line ${line}.`,
    nameTwice: (line: number) => `has a name twice in one object, see line ${line} of it`,
    severalDocuments: (where: string) =>
      `--body: ${where} holds several YAML documents, and must hold one request.`,
    tooDeep: (where: string) =>
      `--body: ${where} is nested too deep, or repeats too much by alias.`,
    valueTooDeep: "is nested too deep",
    notUtf8: (where: string) => `--body: ${where} is not UTF-8. Save it in that encoding.`,
    queryInvalid: (why: string) => `--query is not a JMESPath expression: ${why}`,
    queryFails: (why: string) => `--query does not fit the response: ${why}`,
  },
  connection: {
    seconds: "It must be a number of seconds, up to 86400.",
    port: "It must be a number from 0 to 65535.",
    noRegion:
      "No region. Give --region, such as --region ap-singapore, or set TENCENTCLOUD_REGION. `tcredis configure` saves one.",
    noSuchRegion: (region: string, hint: string) => `There is no region ${region}.${hint}`,
    needsScheme: (source: string, endpoint: string) =>
      `${source} ${endpoint} has no scheme: write http://${endpoint}, or https://${endpoint}.`,
    listen: (server: string, port: number, why: string) =>
      `The ${server} cannot listen on port ${port}: ${why}. Give another --port; 0 takes any free one.`,
  },
  configure: {
    profileName: "--profile: a name, without / \\ : [ ].",
    noTerminal:
      "configure asks questions on a terminal, and there is none. Set TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and TENCENTCLOUD_REGION in place of it.",
    replaced: (profile: string) => `The profile ${profile} is there, and will be replaced.`,
    secretId: "Secret ID: ",
    secretKey: "Secret key (not shown): ",
    region: (before: string | undefined) =>
      before === undefined ? "Region: " : `Region (${before}): `,
    saved: (profile: string, file: string, flags: string) =>
      `Saved as the profile ${profile} in ${file}. \`tcredis whoami --check${flags}\` tries it.`,
    noKey:
      "That is no key: it is empty, or has blanks, quotes or other characters than ASCII. Nothing was saved.",
    broken: (why: string) => `${why}. Correct that first. Nothing was saved.`,
    nothingSaved: "interrupted. Nothing was saved.",
    unreadable: (file: string, why: string) => `${file} cannot be read: ${why}.`,
    unwritable: (file: string, why: string) =>
      `${file} cannot be written: ${why}. Nothing was saved.`,
  },
  whoami: {
    environment: "environment variables",
    webIdentity: "web identity of the pod",
    instanceRole: "role of the instance",
    profile: (profile: string, file: string) => `profile ${profile} in ${file}`,
    temporary: "temporary, with a session token",
    none: "none",
    usualEndpoint: "international (default)",
    accepted: (count: number) => `accepted; ${count} instances in the region`,
    noCredentials:
      "No credentials found. Run `tcredis configure`, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY.",
  },
  actions: {
    effects: { read: "", write: " (changes)", purchase: " (costs money)", destroy: " (destroys)" },
    noMatch: (words: string) => `No action matches ${words}. \`tcredis actions\` lists all.`,
  },
  errors: {
    retry: {
      never: "no",
      throttled: "yes, after a backoff",
      resign: "yes, once, with a corrected timestamp",
      refresh: "yes, once, with fresh credentials",
      transient: "yes, if the action is idempotent",
    },
    outcomes: { rejected: "the service did not act", unknown: "the service may have acted" },
    rows: {
      meaning: "meaning",
      category: "category",
      outcome: "outcome",
      retry: "retry",
      advice: "advice",
      actions: "actions",
    },
    anyAction: "any action may return it",
    undocumented: (code: string) => `${code} is not documented.`,
    assumed: (outcome: string, retry: string) =>
      `The client assumes that ${outcome}; retry: ${retry}.`,
    didYouMean: (codes: string) => `Did you mean ${codes}?`,
  },
  clone: {
    what: (source: string) => `The clone of ${source}`,
    notATime: (text: string) =>
      `--from ${text} is not a time with its zone, such as 2026-01-13T08:00:00Z or 2026-01-13T16:00:00+08:00`,
    readingSource: "Reading the source",
    choosingBackup: "Choosing the backup",
    ordering: (name: string) => `Ordering ${name}`,
    reconciling: (name: string) => `The order got no response: looking for ${name}`,
    look: (looks: number) => `look ${looks}`,
    bought: (what: string) => `Bought ${what}`,
    notSeenRunning: (what: string, source: string, why: string) =>
      `${what} was bought as a clone of ${source}, but was not seen running: ${why}`,
  },
  servers: {
    emulator: (url: string, secretId: string, secretKey: string) =>
      `Emulator at ${url}\n  secret ID   ${secretId}\n  secret key  ${secretKey}\n`,
    explorerAt: "Explorer at ",
    real: "Calls can go to the real service. Keep this address secret: it allows anyone to make calls.",
    emulated: "Calls go to an emulator. To call the real service, give --real.",
  },
};
