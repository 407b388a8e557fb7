const VERSION = /^(\d+)\.(\d+)\.(\d+)/;

/** Whether a version may break what the other promised. Before 1.0.0 the minor number says so. */
export function isMajorBump(before: string, after: string): boolean {
  const [oldMajor = 0, oldMinor = 0] = numbers(before);
  const [newMajor = 0, newMinor = 0] = numbers(after);
  if (newMajor !== oldMajor) return newMajor > oldMajor;
  return newMajor === 0 && newMinor > oldMinor;
}

function numbers(version: string): number[] {
  const match = VERSION.exec(version);
  if (match === null) throw new Error(`${JSON.stringify(version)} is not a version like 1.2.3`);
  return match.slice(1).map(Number);
}
