import type { SecretTest } from "./secrets.js";
import { withPlaceholders } from "./secrets.js";
import { isFields, valueAt, type Path } from "./path.js";

/** Stands for a secret where a request is shown. No password of the API has such characters. */
export const HIDDEN = "••••••••";

export function hideSecrets(request: unknown, isSecret: SecretTest): unknown {
  return withPlaceholders(request, isSecret, () => HIDDEN).value;
}

/** A request that was written beside hidden secrets, with those that were left hidden back in it. */
export function restoreSecrets(written: unknown, before: unknown, isSecret: SecretTest): unknown {
  const restore = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => restore(item, [...path, index]));
    if (!isFields(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const place = [...path, name];
        const isHidden = member === HIDDEN && isSecret(name, member);
        return [name, isHidden ? (valueAt(before, place) ?? member) : restore(member, place)];
      }),
    );
  };
  return restore(written, []);
}
