/** Whether a filter lets a value through: one that is left out, or empty, lets all through. */
export function isAmong<Value>(wanted: readonly Value[] | undefined, value: Value): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}
