import { measureIn } from "./child-process.js";
import type { Measurement } from "./row.js";

const MOST = 1.5;

interface Result {
  readonly floor: number;
  readonly ours: number;
  readonly sdk: number;
  readonly ratio: number;
}

/** A signature of 500 bytes, beside the four hashes that no signer can do without. */
export const measureSigning: Measurement = async (folder) => {
  const { floor, ours, sdk, ratio } = await measureIn<Result>(folder, "signing.mjs");
  return [
    {
      what: "signing 500 bytes, CPU",
      target: `≤ ${MOST} × the floor`,
      measured: `${ratio.toFixed(2)} × (${ours.toFixed(1)} µs; floor ${floor.toFixed(1)}, SDK ${sdk.toFixed(1)})`,
      isMet: ratio <= MOST,
    },
  ];
};
