import path from "node:path";

/** By prettier's names. Of its two parsers for TypeScript, this one takes two thirds of the time. */
export type Parser = "babel-ts" | "json";

export interface Formatter {
  readonly format: (code: string, parser: Parser) => Promise<string>;
  /** What tells its layout from another's. */
  readonly layout: string;
}

/** Formats as prettier is set up in the repository that holds the folder. */
export async function createFormatter(folder: string): Promise<Formatter> {
  const { format, resolveConfig } = await import("prettier");
  const options =
    (await resolveConfig(path.join(folder, "index.ts"), { editorconfig: true })) ?? {};
  return {
    format: (code, parser) => format(code, { ...options, parser }),
    layout: JSON.stringify(options),
  };
}

/** For huge documents: the code as ts-morph prints it. */
export const asPrinted: Formatter = {
  format: (code) => Promise.resolve(code),
  layout: "as printed",
};
