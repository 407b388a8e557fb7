import { describe, expect, it } from "vitest";
import { startEmulator, type Fault, type LedgerEntry } from "../../emulator/index.js";
import {
  CallError,
  createRedisClient,
  OutcomeUnknownError,
  type CloneInstancesResponse,
} from "../../generated/index.js";
import { seeded } from "../fixtures/random.js";
import { cloneRequest } from "../fixtures/requests.js";

const CALLS = 20_000;
const CONCURRENCY = 32;
const ATTEMPT_TIMEOUT_MS = 250;
const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);

const credentials = { secretId: "AKIDSOAK", secretKey: "soak-secret-key", token: "soak-token" };

function randomFault(random: () => number): Fault | undefined {
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
  // Waiting for a timeout is what takes long, so there are fewer of these.
  if (random() < 0.01) return { kind: "delay", milliseconds: 2 * ATTEMPT_TIMEOUT_MS };
  return random() < 0.5 ? faults[Math.floor(random() * faults.length)] : undefined;
}

type End =
  | { kind: "accepted"; result: CloneInstancesResponse }
  | { kind: "rejected"; error: unknown }
  | { kind: "unknown"; error: OutcomeUnknownError };

describe("purchases through a network that lies", () => {
  it(`are never made twice (seed ${seed})`, { timeout: 300_000 }, async () => {
    const random = seeded(seed);
    const emulator = await startEmulator({ credentials, faults: () => randomFault(random) });
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials: () => credentials,
      endpoint: emulator.url,
      attemptTimeoutMs: ATTEMPT_TIMEOUT_MS,
      limiter: false,
      retry: { maxAttempts: 5 },
      sleep: async () => undefined,
      random,
    });

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

    // Both at one moment: a request whose caller has given up may still be on its way.
    const ledger = emulator.ledger();
    const listed = emulator.instances();
    await emulator.close();
    const bought = new Map<string, LedgerEntry[]>();
    for (const entry of ledger) {
      const name = entry.InstanceName ?? "";
      bought.set(name, [...(bought.get(name) ?? []), entry]);
    }
    const names = new Set(listed.map(({ InstanceName }) => InstanceName));
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
          wrong.push(`${name} got the answer to another call`);
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
    expect(wrong, `SEED=${seed}`).toEqual([]);
    expect(ends.size).toBe(CALLS);
    expect(ledger.length, `SEED=${seed}`).toBe(counts.accepted + counts.unknownBought);
    // A run in which nothing went wrong would prove nothing.
    for (const count of Object.values(counts))
      expect(count, JSON.stringify(counts)).toBeGreaterThan(100);
  });
});
