import { isFields } from "./path.js";

/** The variable of the environment that code takes a secret from: `OldPassword`, `OLD_PASSWORD`. */
export function variableFor(field: string): string {
  const words = field.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z0-9]+/g, "_");
  return words.toUpperCase();
}

/** Whether a member is a secret, and so stands in no code. */
export type SecretTest = (name: string, value: unknown) => boolean;

export function secretTest(fields: readonly string[]): SecretTest {
  return (name, value) => typeof value === "string" && fields.includes(name);
}

/** A copy in which secrets are replaced, and the names of those that there were. */
export function withPlaceholders(
  request: unknown,
  isSecret: SecretTest,
  placeholder: (name: string) => string,
): { readonly value: unknown; readonly names: readonly string[] } {
  const names = new Set<string>();
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isFields(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        if (!isSecret(name, member)) return [name, copy(member)];
        names.add(name);
        return [name, placeholder(name)];
      }),
    );
  };
  return { value: copy(request), names: [...names] };
}
