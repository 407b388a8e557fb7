import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import type { CallEvent, ClientOptions, RedisClient } from "../../generated/index.js";
import { cloneRequest } from "../fixtures/requests.js";
import {
  gateway,
  network,
  never,
  nobody,
  refusal,
  reset,
  scripted,
  type Attempt,
} from "../fixtures/scripted.js";

/** What goes wrong: each of these is the same row. The last way to end repeats. */
type Row = readonly [
  label: string,
  ways: readonly (readonly Attempt[])[],
  more?: Partial<ClientOptions>,
];

const ROWS: readonly Row[] = [
  [
    "`RequestLimitExceeded` and its kin",
    [[refusal("RequestLimitExceeded")], [refusal("RequestLimitExceeded.Future")]],
  ],
  [
    "the time in the signature is rejected",
    [
      [1, 2, 3].map((hours) =>
        refusal("AuthFailure.SignatureExpire", {
          Date: new Date(Date.UTC(2026, 0, 1, hours)).toUTCString(),
        }),
      ),
    ],
  ],
  ["the token has run out", [[refusal("AuthFailure.TokenFailure")]]],
  [
    "no connection: unknown name, refused, not made in time",
    [[network("ENOTFOUND", "getaddrinfo")], [nobody], [network("UND_ERR_CONNECT_TIMEOUT")]],
  ],
  ["the certificate is not accepted", [[network("CERT_HAS_EXPIRED")]]],
  [
    "the connection breaks, half a response",
    [[reset], [network("EHOSTUNREACH", "read")], [network("UND_ERR_SOCKET")]],
  ],
  ["no response in time", [[never]], { attemptTimeoutMs: 30 }],
  [
    "`InternalError`, `ServiceUnavailable`, `FailedOperation.SystemError`",
    [
      [refusal("InternalError")],
      [refusal("InternalError.Future")],
      [refusal("ServiceUnavailable")],
      [refusal("FailedOperation.SystemError")],
    ],
  ],
  [
    "`FailedOperation.PayFailed`, other `FailedOperation`, an unknown code",
    [
      [refusal("FailedOperation.PayFailed")],
      [refusal("FailedOperation.X")],
      [refusal("No.Such.Code")],
      [refusal("ResponseSizeLimitExceeded")],
    ],
  ],
  [
    "HTTP 408 or 5xx from a gateway",
    [[gateway(408)], [gateway(500)], [gateway(502)], [gateway(503, {}, "")]],
  ],
  ["HTTP 429 from a gateway", [[gateway(429)]]],
  [
    "an HTML page, broken JSON, an empty body, a redirect",
    [
      [gateway(200)],
      [gateway(200, {}, "{")],
      [gateway(200, {}, "")],
      [gateway(302, {}, "")],
      [gateway(307)],
      [gateway(404)],
    ],
  ],
  [
    "any other refusal: parameters, permission, stock, quota, busy, not found",
    [
      [refusal("InvalidParameter")],
      [refusal("UnauthorizedOperation")],
      [refusal("ResourceNotFound")],
      [refusal("ResourceUnavailable.SaleOut")],
      [refusal("LimitExceeded")],
      [refusal("AuthFailure.SignatureFailure")],
      [refusal("ResourceInUse")],
      [refusal("InvalidParameterValue.Future")],
    ],
  ],
  ["the connection breaks, and the retry is refused", [[reset, refusal("ResourceNotFound")]]],
];

/** What each kind of action is called by. */
const ACTIONS: readonly ((redis: RedisClient) => Promise<unknown>)[] = [
  (redis) => redis.DescribeInstances(),
  (redis) => redis.DestroyPostpaidInstance({ InstanceId: "crs-exampl01" }),
  (redis) => redis.CloneInstances(cloneRequest),
];

/** In the table's words: what the client tries, and what the caller gets in the end. */
async function cellOf(
  attempts: readonly Attempt[],
  act: (redis: RedisClient) => Promise<unknown>,
  more: Partial<ClientOptions>,
): Promise<string> {
  const reasons: string[] = [];
  const observe = (event: CallEvent): void => {
    if (event.type === "retrying") reasons.push(event.reason);
  };
  let refreshed = 0;
  const credentials = () => ({ ...EMULATOR_CREDENTIALS, token: `token-${refreshed++}` });
  const { redis } = scripted(attempts, { credentials, observe, ...more });
  const error = (await act(redis).catch((thrown: unknown) => thrown)) as Error & { code?: string };
  const name = `\`${error.name}\`${error.name === "OutcomeUnknownError" && error.code ? " with the code" : ""}`;
  return reasons.length === 0 ? name : `${triedIn(reasons)}, then ${name}`;
}

function triedIn([reason, ...more]: readonly string[]): string {
  switch (reason) {
    case "resign":
      return "clock corrected, retried once";
    case "refresh":
      return "new credentials, retried once";
    default:
      return more.length === 0 ? "retried once" : "retried";
  }
}

/** The cells of each row of the table whose first column is called so, by the first of them. */
function tableIn(page: string, column: string): Map<string, string[]> {
  const lines = page.split("\n");
  const from = lines.findIndex((line) => line.startsWith(`| ${column} `));
  const length = lines.slice(from).findIndex((line) => !line.startsWith("|"));
  const rows = lines.slice(from, from + length).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
  return new Map(rows.map(([label = "", ...cells]) => [label, cells]));
}

describe("the guide's table of failures", () => {
  const table = tableIn(readFileSync("site/pages/guide/errors.md", "utf8"), "what goes wrong");

  for (const [label, ways, more = {}] of ROWS) {
    it(`says what the client does: ${label}`, async () => {
      const cells = await Promise.all(
        ACTIONS.map(async (act) => {
          const seen = new Set(
            await Promise.all(ways.map((attempts) => cellOf(attempts, act, more))),
          );
          return [...seen].join(" / ");
        }),
      );
      expect(table.get(label), `| ${label} | ${cells.join(" | ")} |`).toEqual(cells);
    });
  }
});
