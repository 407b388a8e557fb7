/** Mistakes in signing, in English: each stands behind "if" in a sentence. */
export const mistakes = {
  hosts: {
    other: (signed: string, sent: string) => `the host ${signed} was signed, and ${sent} is sent`,
    withoutPort: (sent: string) => `the host was signed without its port: it is sent as ${sent}`,
    withPort: (port: number) => `the host was signed with the port ${port}, which is not sent`,
    address: "the address was signed with https://, in place of the host alone",
    slash: "the host was signed with a slash behind it",
    capitals: "the host was signed with its capitals: values are signed in lower case",
  },
  contentTypes: {
    other: (signed: string, sent: string) =>
      `the Content-Type ${signed} was signed, and ${sent} is sent`,
    capitals: "the Content-Type was signed with its capitals: values are signed in lower case",
  },
  bodies: {
    hashInCapitals: "the hash of the body was written in capitals",
    notHashed: "the body itself was put in place of its hash",
    unsigned: "the body was left unsigned",
    empty: "an empty body was signed",
    braces: "{} was signed in place of the body",
    withoutLineEnd: "the body was signed without the line end that it is sent with",
    withLineEnd: "the body was signed with a line end that is not sent",
    windows: "the body was signed with Windows line ends",
    notWindows: "the body was signed with plain line ends, and is sent with those of Windows",
    withMark: "the body was signed with a byte order mark, or is sent with one",
    withoutMark: "the body is sent with a byte order mark, and was signed without",
    quoted: "the body was signed as a JSON string in quotes",
    latin1: "the body was signed in Latin-1, and has to be in UTF-8",
    again: (how: string) =>
      `the body was serialized again between signing and sending, so its bytes differ: signed ${how}`,
    compact: "without spaces",
    spaced: "with spaces after commas and colons, as Python's json.dumps writes",
    indented: (width: number) => `with an indent of ${width}`,
    sorted: "with its members sorted",
    sortedAndSpaced: "with its members sorted, and with spaces",
    escaped: "with \\u escapes",
    escapedAndSpaced: "with \\u escapes, and with spaces",
    slashes: 'with "/" escaped, as PHP\'s json_encode writes',
    html: "with <, > and & escaped, as Go's json.Marshal writes",
  },
  days: {
    local: (signed: string, right: string) =>
      `the date ${signed} was signed, and X-TC-Timestamp is on ${right} in UTC: take the day in UTC, not that of the local time zone`,
    milliseconds: "the time was signed in milliseconds: X-TC-Timestamp counts seconds",
    withoutHyphens: (signed: string) => `the date was signed as ${signed}: it has hyphens`,
    otherTime: (signed: string, sent: number) =>
      `the time ${signed} was signed, and ${sent} is sent as X-TC-Timestamp: read the clock once`,
  },
  service: (signed: string, right: string) =>
    `the service ${signed} was signed, in place of ${right}`,
  keys: {
    lineEnd: "the secret key was used with a line end behind it",
    windows: "the secret key was used with a Windows line end behind it",
    space: "the secret key was used with a space behind it",
    quotes: "the secret key was used with quotes around it",
    trimmed: "the secret key was used without the spaces around it",
    secretId: "the secret ID was used as the secret key",
    withoutPrefix: 'the secret key was used without "TC3" before it',
    otherPrefix: 'the secret key was used with "AWS4" before it',
    encoded: (encoding: string) =>
      `each HMAC was made into ${encoding} before it was the key of the next: its bytes are the key`,
  },
  formats: {
    actionInCapitals: "the action was signed with its capitals: values are signed in lower case",
    headersEnd: "the empty line behind the headers is missing",
    windows: "the lines were signed with Windows line ends: a line feed alone ends them",
    notHashed: "the canonical request itself was put into the string to sign, in place of its hash",
    method: (signed: string, sent: string) => `${signed} was signed, and ${sent} is sent`,
    smallMethod: "the method was signed in small letters",
    emptyPath: "an empty path was signed: the path is /",
    twoHeaders:
      "the headers content-type and host alone were signed, and SignedHeaders says otherwise",
    threeHeaders:
      "content-type, host and x-tc-action were signed, and SignedHeaders says otherwise",
  },
};
