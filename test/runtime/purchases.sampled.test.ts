import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import {
  startEmulator,
  type EmulatorServer,
  type Fault,
  type LedgerEntry,
} from "../../packages/emulator/src/index.js";
import {
  CallError,
  createRedisClient,
  OutcomeUnknownError,
  type CloneInstancesResponse,
} from "../../generated/index.js";
import { seeded } from "../fixtures/random.js";
import { oneIn, samples, seedOr } from "../fixtures/samples.js";
import { cloneRequest } from "../fixtures/requests.js";
import { transports, trusting } from "../transport/transports.js";

/** Of each transport, over HTTP and over TLS. */
const CALLS = Number(process.env["PURCHASES"] ?? samples({ sampled: 200, full: 2500 }));
const CONCURRENCY = 32;
/** Long enough for a handshake on a busy machine. */
const ATTEMPT_TIMEOUT_MS = 3000;
const seed = seedOr(Math.floor(Math.random() * 1_000_000));

const credentials = { secretId: "AKIDSOAK", secretKey: "soak-secret-key", token: "soak-token" };
const CERTIFICATE = readFileSync("test/fixtures/localhost-cert.pem");
const tls = {
  cert: CERTIFICATE.toString(),
  key: readFileSync("test/fixtures/localhost-key.pem", "utf8"),
};

function randomFault(random: () => number): Fault | undefined {
  // Waiting for a timeout is what takes long, so there are fewer of these.
  if (random() < 0.01) return { kind: "delay", milliseconds: 2 * ATTEMPT_TIMEOUT_MS };
  if (random() < 0.5) return undefined;
  const acts = random() < 0.5;
  const faults: Fault[] = [
    { kind: "reset-before" },
    { kind: "reset-during" },
    { kind: "reset-after" },
    { kind: "half-response" },
    { kind: "duplicate-response" },
    { kind: "html", status: 502, acts },
    { kind: "html", status: 200, acts },
    { kind: "internal-error", acts },
    { kind: "throttled" },
    { kind: "clock", offsetMs: acts ? 600_000 : -600_000 },
    { kind: "expired-token" },
    { kind: "delay", milliseconds: 20 },
  ];
  const fault = faults[Math.floor(random() * faults.length)] as Fault;
  // Copies of whatever the response is: at once, in a write of their own, and when the connection
  // may have gone to another call.
  if (random() < 0.7) return fault;
  return { ...fault, copyAfterMs: [0, 1, 3, 10][Math.floor(random() * 4)] ?? 0 };
}

type End =
  | { kind: "accepted"; result: CloneInstancesResponse }
  | { kind: "rejected"; error: unknown }
  | { kind: "unknown"; error: OutcomeUnknownError };

async function buyAll(redis: ReturnType<typeof createRedisClient>): Promise<Map<string, End>> {
  const ends = new Map<string, End>();
  let next = 0;
  async function buyer(): Promise<void> {
    while (next < CALLS) {
      const InstanceName = `soak-${next++}`;
      try {
        const result = await redis.CloneInstances({ ...cloneRequest, InstanceName });
        ends.set(InstanceName, { kind: "accepted", result });
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        const kind = error instanceof OutcomeUnknownError ? "unknown" : "rejected";
        ends.set(InstanceName, { kind, error } as End);
      }
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, buyer));
  return ends;
}

/** Holds what callers were told against what was bought. */
function audit(ends: ReadonlyMap<string, End>, emulator: EmulatorServer) {
  // Both at one moment: a request whose caller has given up may still be on its way.
  const ledger = emulator.ledger();
  const names = new Set(emulator.instances().map(({ InstanceName }) => InstanceName));
  const bought = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const name = entry.InstanceName ?? "";
    bought.set(name, [...(bought.get(name) ?? []), entry]);
  }
  const counts = { accepted: 0, rejected: 0, unknown: 0, unknownBought: 0 };
  const wrong: string[] = [];
  for (const [name, end] of ends) {
    counts[end.kind]++;
    const entries = bought.get(name) ?? [];
    if (entries.length > 1) wrong.push(`${name} was bought ${entries.length} times`);
    if (end.kind === "accepted") {
      const [entry] = entries;
      if (entry === undefined) wrong.push(`${name} was accepted and not bought`);
      else if (
        entry.DealId !== end.result.DealId ||
        entry.RequestId !== end.result.RequestId ||
        entry.InstanceIds.join() !== end.result.InstanceIds.join()
      ) {
        wrong.push(`${name} got the response to another call`);
      }
    }
    if (end.kind === "rejected" && entries.length > 0) {
      wrong.push(`${name} was bought although it was called rejected: ${String(end.error)}`);
    }
    if (end.kind === "unknown") {
      // The reconciliation that the error asks for: look for what the call would have made.
      const found = names.has(String(end.error.lookFor["InstanceName"]));
      if (found !== entries.length > 0) wrong.push(`${name} could not be settled`);
      if (found) counts.unknownBought++;
    }
  }
  return { wrong, counts, ledger };
}

describe("purchases through a network that lies", () => {
  const results: Record<string, string | number>[] = [];
  const kinds = new Map<string, number>();

  afterAll(() => {
    // What the test saw, for whoever reads its output.
    const seen = [...kinds].sort(([one], [other]) => one.localeCompare(other));
    console.log(
      `SEED=${seed}, faults: ${seen.map(([kind, count]) => `${kind} ${count}`).join(", ")}`,
    );
    console.table(results);
  });

  const ways = transports.flatMap(([name, transport]) => [
    { name, over: "HTTP", transport },
    { name, over: "TLS", transport: trusting(name, CERTIFICATE) },
  ]);

  // In a sample: HTTP, TLS, HTTP, each with a transport of its own.
  it.each(oneIn(3, ways))(
    "are never made twice, by $name over $over",
    async ({ name, over, transport }) => {
      const random = seeded(seed);
      const emulator = await startEmulator({
        credentials,
        ...(over === "TLS" ? { tls } : {}),
        faults() {
          const fault = randomFault(random);
          const kind = `${fault?.kind ?? "none"}${fault?.copyAfterMs === undefined ? "" : " + copy"}`;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
          return fault;
        },
      });
      const redis = createRedisClient({
        region: "ap-singapore",
        credentials: () => credentials,
        endpoint: emulator.url,
        transport,
        attemptTimeoutMs: ATTEMPT_TIMEOUT_MS,
        limiter: false,
        retry: { maxAttempts: 5 },
        sleep: async () => undefined,
        random,
      });
      const ends = await buyAll(redis);
      const { wrong, counts, ledger } = audit(ends, emulator);
      await emulator.close();

      results.push({ transport: name, over, calls: ends.size, ledger: ledger.length, ...counts });
      expect(wrong, `SEED=${seed}`).toEqual([]);
      expect(ends.size).toBe(CALLS);
      expect(ledger.length, `SEED=${seed}`).toBe(counts.accepted + counts.unknownBought);
      // A run in which nothing went wrong would prove nothing.
      for (const count of Object.values(counts)) {
        expect(count, JSON.stringify(counts)).toBeGreaterThan(CALLS / 500);
      }
    },
  );
});
