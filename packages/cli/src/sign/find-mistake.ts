import { Signing, type SigningOptions } from "../../../explorer/src/signature/signing-options.js";
import { withMistake, type Mistake } from "./common-mistakes.js";

/** More at once are not told from chance by whoever reads it, and take too long to try. */
const MOST = 3;
/** How far a clock may be off that was read twice, in seconds. */
const SECONDS = 900;

export interface Found {
  /** What was done wrong, all of it together; undefined where nothing that was tried explains it. */
  readonly mistakes: readonly Mistake[] | undefined;
  readonly tried: number;
}

/** Looks for the fewest mistakes that lead to this very signature. */
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

  const look = (
    options: SigningOptions,
    from: number,
    left: number,
    so: readonly Mistake[],
  ): readonly Mistake[] | undefined => {
    for (const [index, group] of groups.entries()) {
      if (index < from) continue;
      for (const mistake of group) {
        const next = withMistake(options, mistake);
        const path = [...so, mistake];
        const found =
          left === 1 ? (fits(next) ? path : undefined) : look(next, index + 1, left - 1, path);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };

  const otherTime = timeThatFits(right, fits);
  if (otherTime !== undefined) return { mistakes: [otherTime], tried };
  for (let count = 1; count <= MOST; count++) {
    const mistakes = look(right, 0, count, []);
    if (mistakes !== undefined) return { mistakes, tried };
  }
  return { mistakes: undefined, tried };
}

function timeThatFits(
  right: SigningOptions,
  fits: (options: SigningOptions) => boolean,
): Mistake | undefined {
  const time = Number(right.timestamp);
  for (let offset = -SECONDS; offset <= SECONDS; offset++) {
    const timestamp = `${time + offset}`;
    if (offset === 0 || !fits({ ...right, timestamp })) continue;
    return {
      say: `the time ${timestamp} was signed, and ${time} is sent as X-TC-Timestamp: read the clock once`,
      change: { timestamp },
    };
  }
  return undefined;
}
