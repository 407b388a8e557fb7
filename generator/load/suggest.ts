import leven from "leven";

/** Nobody mistypes a name of this length by a letter; comparing takes the square of it. */
const LONGEST = 200;

/** ` Did you mean …?`, where one of the candidates is near enough to be a slip of the pen. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  if (given.length > LONGEST) return "";
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = leven(given, candidate, { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best === undefined ? "" : ` Did you mean ${best}?`;
}
