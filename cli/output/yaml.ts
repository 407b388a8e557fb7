import { stringify } from "yaml";

/** A result as YAML, with long texts on one line. */
export function yamlOf(value: unknown): string {
  return stringify(value === undefined ? null : value, { lineWidth: 0 });
}
