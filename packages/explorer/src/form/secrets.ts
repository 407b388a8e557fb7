import { isFields, valueAt, type Path } from "./path.js";

/** Whether a member is a secret, which no code and no JSON shows. */
export type SecretTest = (name: string, value: unknown) => boolean;

export function secretTest(fields: readonly string[]): SecretTest {
  return (name, value) => typeof value === "string" && fields.includes(name);
}

/** The environment variable for a secret: `OLD_PASSWORD` for `OldPassword`. */
export function variableFor(field: string): string {
  const words = field.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z0-9]+/g, "_");
  return words.toUpperCase();
}

/** Copies a request with its secrets replaced. @returns the copy and the names of the secrets */
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

export function namesOfSecrets(value: unknown, isSecret: SecretTest): readonly string[] {
  return withPlaceholders(value, isSecret, (name) => name).names;
}

/** Shown in place of a secret. No password of the API may contain these characters. */
export const HIDDEN = "••••••••";

export function hideSecrets(request: unknown, isSecret: SecretTest): unknown {
  return withPlaceholders(request, isSecret, () => HIDDEN).value;
}

/** Copies an edited request, with each secret that is still hidden taken from the request before. */
export function restoreSecrets(edited: unknown, before: unknown, isSecret: SecretTest): unknown {
  const restore = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => restore(item, [...path, index]));
    if (!isFields(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const inner = [...path, name];
        const isHidden = member === HIDDEN && isSecret(name, member);
        return [name, isHidden ? (valueAt(before, inner) ?? member) : restore(member, inner)];
      }),
    );
  };
  return restore(edited, []);
}
