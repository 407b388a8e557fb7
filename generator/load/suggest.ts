import leven from "leven";

/** Nobody mistypes a name of this length by a letter; comparing takes the square of it. */
const LONGEST = 200;

/** The candidate that is near enough to be meant, where the given name is a slip of the pen. */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  if (given.length > LONGEST) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = leven(given, candidate, { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** ` Did you mean …?`, where there is such a candidate. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  const best = nearest(given, candidates);
  return best === undefined ? "" : ` Did you mean ${best}?`;
}
