import { DocumentError } from "../../generator/load/diagnostic.js";
import type { JsonObject } from "../../generator/load/json.js";
import type { LoadedDocument } from "../../generator/load/load.js";
import type { Atom } from "./atoms.js";
import { watchFiles } from "./file-watch.js";
import { Workplace } from "./generated.js";
import { judge, problemsOfRefusal, type Twin } from "./judge.js";
import { put, shown, valueAt, type Position } from "./positions.js";

/** Texts that do no harm; the first that a place takes stands there in the twin. */
const HARMLESS = ["Harmless", "harmless", "https://harmless.example/x", "2001-02-03", "H.Armless"];

/** Something that hostile text has done, and where it stood. */
export interface Finding {
  readonly atom: string;
  readonly positions: string;
  readonly problem: string;
}

/** Documents made of one by putting atoms into its places, and what comes of each. */
export class DocumentCorpus {
  readonly findings: Finding[] = [];
  readonly counts = { documents: 0, refused: 0, generated: 0, compared: 0 };
  readonly #base: JsonObject;
  readonly #workplace = new Workplace();
  readonly #twins = new Map<string, Promise<Twin | undefined>>();

  constructor(base: JsonObject) {
    this.#base = base;
    // What is loaded with the first document is no doing of the others.
    this.#workplace.load(base);
  }

  remove(): void {
    this.#workplace.remove();
  }

  /** Loads a document with an atom in some places; what is refused is refused properly. */
  load(positions: readonly Position[], atom: Atom): LoadedDocument | DocumentError | undefined {
    this.counts.documents += 1;
    const { folder } = this.#workplace;
    let loaded: LoadedDocument | DocumentError | undefined;
    try {
      const document = put(this.#base, positions, atom.value);
      const touched = watchFiles(() => (loaded = this.#workplace.load(document)), [folder]);
      for (const one of touched) this.#found(atom, positions, `reaches out: ${one}`);
    } catch (error) {
      this.#found(atom, positions, `no refusal: ${(error as Error).stack?.slice(0, 800)}`);
      return undefined;
    }
    if (!(loaded instanceof DocumentError)) return loaded;
    this.counts.refused += 1;
    const before = ({ at }: Position) => valueAt(this.#base, at);
    for (const problem of problemsOfRefusal(loaded, positions, before, atom.value)) {
      this.#found(atom, positions, problem);
    }
    return loaded;
  }

  /** Generates a document that was not refused, and compares it with its twin. */
  async generate(
    loaded: LoadedDocument,
    positions: readonly Position[],
    atom: Atom,
    { twice = false } = {},
  ): Promise<void> {
    this.counts.generated += 1;
    try {
      const twin = typeof atom.value === "string" ? await this.#twinAt(positions) : undefined;
      const comparison = twin === undefined ? undefined : { twin, text: String(atom.value) };
      if (comparison !== undefined) this.counts.compared += 1;
      const { judged, problems } = await judge(loaded, comparison);
      for (const problem of problems) this.#found(atom, positions, problem);
      if (!twice) return;
      const again = await judge(loaded);
      const same = JSON.stringify(again.judged.generated) === JSON.stringify(judged.generated);
      if (!same) this.#found(atom, positions, "a second run gives other files");
    } catch (error) {
      this.#found(atom, positions, `broken: ${(error as Error).stack?.slice(0, 800)}`);
    }
  }

  /** Those of some places that take a text all at once: the others have been refused, each at its place. */
  accepting(
    positions: readonly Position[],
    atom: Atom,
  ): { readonly at: readonly Position[]; readonly loaded: LoadedDocument } | undefined {
    let at = positions;
    while (at.length > 0) {
      const loaded = this.load(at, atom);
      if (loaded === undefined) return undefined;
      if (!(loaded instanceof DocumentError)) return { at, loaded };
      const paths = loaded.diagnostics.map(({ path }) => path);
      const before = at.length;
      // What a diagnostic names, else what it speaks of, else what lies below it.
      const blamed = [
        (place: Position) => paths.includes(place.at.join(".")),
        (place: Position) => this.#isMissed(place, loaded),
        (place: Position) => paths.some((path) => `${place.at.join(".")}.`.startsWith(`${path}.`)),
      ].find((isBlamed) => at.some(isBlamed));
      if (blamed !== undefined) at = at.filter((place) => !blamed(place));
      if (before === 1) return undefined;
      if (at.length === before) {
        this.#found(atom, at, `refused elsewhere: ${loaded.message.slice(0, 300)}`);
        return undefined;
      }
    }
    return undefined;
  }

  /** Whether a refusal is about what used to stand at a place. */
  #isMissed({ at }: Position, { message }: DocumentError): boolean {
    return message.includes(String(valueAt(this.#base, at)));
  }

  /** Both, and whether the document was generated. */
  async check(positions: readonly Position[], atom: Atom): Promise<boolean> {
    const loaded = this.load(positions, atom);
    if (loaded === undefined || loaded instanceof DocumentError) return false;
    await this.generate(loaded, positions, atom);
    return true;
  }

  #twinAt(positions: readonly Position[]): Promise<Twin | undefined> {
    const key = positions.map(shown).join("\n");
    let twin = this.#twins.get(key);
    if (twin === undefined) {
      twin = this.#makeTwin(positions);
      this.#twins.set(key, twin);
    }
    return twin;
  }

  async #makeTwin(positions: readonly Position[]): Promise<Twin | undefined> {
    for (const word of HARMLESS) {
      const loaded = this.#workplace.load(put(this.#base, positions, word));
      if (!(loaded instanceof DocumentError)) {
        const { judged } = await judge(loaded);
        return { judged, word };
      }
    }
    return undefined;
  }

  #found(atom: Atom, positions: readonly Position[], problem: string): void {
    const places = positions.slice(0, 3).map(shown).join("; ");
    this.findings.push({ atom: atom.name, positions: places, problem });
  }
}
