import leven from "leven";

/** ` Did you mean …?`, where one of the candidates is near enough to be a slip of the pen. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
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
