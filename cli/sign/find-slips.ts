import { Signing, type Recipe } from "./recipe.js";
import { withSlip, type Slip } from "./slips.js";

/** More at once are not told from chance by whoever reads it, and take too long to try. */
const MOST = 3;
/** How far a clock may be off that was read twice, in seconds. */
const SECONDS = 900;

export interface Found {
  /** What was done wrong, all of it together; undefined where nothing that was tried explains it. */
  readonly slips: readonly Slip[] | undefined;
  readonly tried: number;
}

/** Looks for the fewest slips that lead to this very signature. */
export function findSlips(
  right: Recipe,
  groups: readonly (readonly Slip[])[],
  signature: string,
): Found {
  const signing = new Signing();
  const wanted = signature.toLowerCase();
  let tried = 0;
  const fits = (recipe: Recipe): boolean => {
    tried++;
    return signing.signatureOf(recipe) === wanted;
  };

  const look = (
    recipe: Recipe,
    from: number,
    left: number,
    so: readonly Slip[],
  ): readonly Slip[] | undefined => {
    for (const [index, group] of groups.entries()) {
      if (index < from) continue;
      for (const slip of group) {
        const next = withSlip(recipe, slip);
        const path = [...so, slip];
        const found =
          left === 1 ? (fits(next) ? path : undefined) : look(next, index + 1, left - 1, path);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };

  const otherTime = timeThatFits(right, fits);
  if (otherTime !== undefined) return { slips: [otherTime], tried };
  for (let count = 1; count <= MOST; count++) {
    const slips = look(right, 0, count, []);
    if (slips !== undefined) return { slips, tried };
  }
  return { slips: undefined, tried };
}

function timeThatFits(right: Recipe, fits: (recipe: Recipe) => boolean): Slip | undefined {
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
