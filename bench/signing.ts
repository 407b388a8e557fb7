import { measureIn } from "./child-process.js";
import type { Measurement } from "./table.js";

const MAX_RATIO = 0.45;

interface Result {
  readonly ours: number;
  readonly sdk: number;
  /** The median of those of the same rounds. */
  readonly ratio: number;
}

/** A signature of 500 bytes. */
export const measureSigning: Measurement = async (folder) => {
  const { ours, sdk, ratio } = await measureIn<Result>(folder, "signing.mjs");
  return [
    {
      what: "signing 500 bytes, CPU",
      target: `≤ ${MAX_RATIO} × the SDK`,
      measured: `${ratio.toFixed(2)} × (${ours.toFixed(1)} µs; SDK ${sdk.toFixed(1)})`,
      isMet: ratio <= MAX_RATIO,
    },
  ];
};
