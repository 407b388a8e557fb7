import { measureRounds } from "./child-process.js";
import type { Measurement } from "./table.js";
import { median } from "./statistics.js";

const ROUNDS = 3;
/** Growth of the heap over 50,000 calls that is no leak: caches, and code that was optimized. */
const FLAT_MIB = 2;
const VARIANTS = ["sdk", "ours", "ours-undici", "ours-fetch"] as const;
type Variant = (typeof VARIANTS)[number];

interface Result {
  readonly peakMiB: number;
  readonly heapBeforeMiB: number;
  readonly heapAfterMiB: number;
}

/** 50,000 calls at 16 in flight. */
export const measureMemory: Measurement = async (folder) => {
  const results = await measureRounds<Variant, Result>(folder, ROUNDS, VARIANTS, "memory.mjs");
  const peak = (variant: Variant): number => median(results[variant].map(({ peakMiB }) => peakMiB));
  const growth = median(results.ours.map((one) => one.heapAfterMiB - one.heapBeforeMiB));
  return [
    {
      what: "memory over 50,000 calls, 16 in flight",
      target: "≤ the SDK; heap flat",
      measured: `${peak("ours").toFixed(0)} MiB peak, heap ${growth >= 0 ? "+" : ""}${growth.toFixed(1)} (SDK ${peak("sdk").toFixed(0)}; with undici ${peak("ours-undici").toFixed(0)}, by fetch ${peak("ours-fetch").toFixed(0)})`,
      isMet: peak("ours") <= peak("sdk") && growth <= FLAT_MIB,
      summary: {
        what: { en: "memory over 50,000 calls", zh: "50,000 次调用的内存峰值" },
        ours: `${peak("ours").toFixed(0)} MiB`,
        sdk: `${peak("sdk").toFixed(0)} MiB`,
      },
    },
  ];
};
