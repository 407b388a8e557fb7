import type { CodeClass, ServiceDescription } from "./service.js";

/** Of a code that is nowhere listed nothing can be said, and so nothing is risked. */
const UNLISTED: CodeClass = { outcome: "unknown", retry: "never", codes: [] };

/** What an error code says of the call: by the longest listed code that it is or begins with. */
export function classOfCode({ codes }: Pick<ServiceDescription, "codes">, code: string): CodeClass {
  for (let end = code.length; end > 0; end = code.lastIndexOf(".", end - 1)) {
    const candidate = code.slice(0, end);
    const found = codes.find((group) => group.codes.includes(candidate));
    if (found !== undefined) return found;
  }
  return UNLISTED;
}
