/**
 * How much a document may hold: ten times what the largest product has. Without bounds, a few lines
 * could keep the process busy for hours, or crash it without a message.
 */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 64 * 1024 * 1024,
  /** Files of one document. */
  files: 50_000,
  /** Bytes of all of them. */
  documentBytes: 256 * 1024 * 1024,
  /** Mappings and lists inside of each other. */
  depth: 100,
  /** Mappings, lists and values in one file, each as often as an alias repeats it. */
  values: 2_000_000,
  /** How many times as much an alias may make of what stands there. */
  aliases: 100,
  /** Seconds that some examples together may take to be compared with their schemas. */
  exampleSeconds: 3,
} as const;

/** What is wrong with a file of this size, if anything. */
export function problemOfSize(bytes: number): string | undefined {
  if (bytes <= LIMITS.fileBytes) return undefined;
  return `too large: ${megabytes(bytes)}, and a file may have ${megabytes(LIMITS.fileBytes)}. Split it up.`;
}

/** What is wrong with so many files, or with so much in them, if anything. */
export function problemOfCount(files: number, bytes: number): string | undefined {
  if (files > LIMITS.files) return `more than ${LIMITS.files} files. A document may have no more.`;
  if (bytes <= LIMITS.documentBytes) return undefined;
  return `more than ${megabytes(LIMITS.documentBytes)} in all. A document may have no more.`;
}

/**
 * What is wrong with the shape of a value, if anything. Not recursive, since it has to find values that
 * are too deep for recursion; an alias to a mapping that contains it is infinitely deep.
 */
export function problemOfShape(value: unknown): string | undefined {
  let count = 0;
  let level: object[] = isContainer(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > LIMITS.depth) return TOO_DEEP;
    const next: object[] = [];
    for (const container of level) {
      for (const inner of Object.values(container)) {
        count += 1;
        if (isContainer(inner)) next.push(inner);
      }
      if (count > LIMITS.values) {
        return TOO_MANY;
      }
    }
    level = next;
  }
  return undefined;
}

export const TOO_MANY = `more than ${LIMITS.values} values. Split the file, or take aliases out.`;
export const TOO_DEEP = `nested more than ${LIMITS.depth} deep. Give the inner parts files of their own.`;

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
