/** `a、b 或 c` */
export function listed(items: readonly string[]): string {
  const [last = ""] = items.slice(-1);
  return items.length < 2 ? last : `${items.slice(0, -1).join("、")} 或 ${last}`;
}
