import { removeDeclaredHeaders } from "../../generator/load/declared-headers.js";
import type { JsonObject } from "../../generator/load/json.js";
import type { LoadedDocument } from "../../generator/load/load.js";
import { judge, type Judged } from "./judge.js";
import { canonical } from "./values.js";

/** What was generated from a document that a tool has made of hostile words. */
export interface Made {
  readonly judged: Judged;
  readonly problems: readonly string[];
  /**
   * The document without its words. A tool may read words as a range or a list of values: of its
   * twins, only those are alike that have the same skeleton.
   */
  readonly skeleton: string;
}

const WORDS = new Set(["description", "summary", "title", "examples", "externalDocs", "advice"]);

/** Judges what is generated, which also has to say just what the document says. */
export async function judgeMade(loaded: LoadedDocument): Promise<Made> {
  const { judged, problems } = await judge(loaded);
  const written = judged.generated.files.find((file) => file.path === "openapi.json");
  const document = JSON.parse(written?.text ?? "null") as JsonObject;
  removeDeclaredHeaders(document);
  const isWhole = canonical(document) === canonical(loaded.document);
  return {
    judged,
    problems: isWhole ? problems : [...problems, "openapi.json says something else"],
    skeleton: JSON.stringify(loaded.document, (key, value: unknown) =>
      WORDS.has(key) ? undefined : value,
    ),
  };
}

/** Two of one skeleton make code of one shape, whatever their words. */
export function otherShape(own: Made, twin: Made): string[] {
  return twin.judged.shapes.join() === own.judged.shapes.join()
    ? []
    : ["the code has another shape than its twin's"];
}
