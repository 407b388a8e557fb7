import { Signing, type SigningOptions } from "../../../explorer/src/signature/signing-options.js";
import { mistakes } from "../locales/sign.js";
import { withMistake, type Mistake } from "./common-mistakes.js";

/** More would take too long to try, and explain nothing to the reader. */
const MAX_MISTAKES = 3;
/** The largest difference between two clock readings, in seconds. */
const MAX_OFFSET = 900;

interface Found {
  /** The combined mistakes; undefined where none explain the signature. */
  readonly mistakes: readonly Mistake[] | undefined;
  readonly tried: number;
}

/** Searches for the fewest mistakes that give exactly this signature. */
export function findMistakes(
  right: SigningOptions,
  groups: readonly (readonly Mistake[])[],
  signature: string,
): Found {
  const signing = new Signing();
  const wanted = signature.toLowerCase();
  let tried = 0;
  const fits = (options: SigningOptions): boolean => {
    tried++;
    return signing.signatureOf(options) === wanted;
  };

  const search = (
    options: SigningOptions,
    from: number,
    left: number,
    found: readonly Mistake[],
  ): readonly Mistake[] | undefined => {
    if (left === 0) return fits(options) ? found : undefined;
    for (const [index, group] of groups.entries()) {
      if (index < from) continue;
      for (const mistake of group) {
        const next = withMistake(options, mistake);
        const result = search(next, index + 1, left - 1, [...found, mistake]);
        if (result !== undefined) return result;
      }
    }
    return undefined;
  };

  const otherTime = timeThatFits(right, fits);
  if (otherTime !== undefined) return { mistakes: [otherTime], tried };
  for (let count = 1; count <= MAX_MISTAKES; count++) {
    const found = search(right, 0, count, []);
    if (found !== undefined) return { mistakes: found, tried };
  }
  return { mistakes: undefined, tried };
}

function timeThatFits(
  right: SigningOptions,
  fits: (options: SigningOptions) => boolean,
): Mistake | undefined {
  const time = Number(right.timestamp);
  for (let offset = -MAX_OFFSET; offset <= MAX_OFFSET; offset++) {
    const timestamp = `${time + offset}`;
    if (offset === 0 || !fits({ ...right, timestamp })) continue;
    return {
      description: mistakes.days.otherTime(timestamp, time),
      change: { timestamp },
    };
  }
  return undefined;
}
