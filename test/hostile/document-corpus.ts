import { DocumentError } from "../../generator/load/diagnostic.js";
import type { JsonObject } from "../../generator/load/json.js";
import type { LoadedDocument } from "../../generator/load/load.js";
import { problemOfRefusal } from "../fuzz/refusal.js";
import type { Atom } from "./atoms.js";
import { watchFiles } from "./file-watch.js";
import { folder, loadText } from "./generated.js";
import { differences, judge, problemsOfRefusal } from "./judge.js";
import { groupsOf, placeOf, type Placed } from "./placed.js";
import { put, shown, valueAt, type Position } from "./positions.js";
import { HARMLESS, wordsFor } from "./twin.js";

/** Something that hostile text has done, and where it stood. */
export interface Finding {
  readonly atom: string;
  readonly positions: string;
  readonly problem: string;
}

/** Documents made of one by putting atoms into its places, and what comes of each. */
export class DocumentCorpus {
  readonly findings: Finding[] = [];
  readonly counts = { pairs: 0, loaded: 0, generated: 0, compared: 0, documents: 0 };
  readonly #base: JsonObject;
  readonly #forms = new Map<string, number | undefined>();

  constructor(base: JsonObject) {
    this.#base = base;
    // What is loaded with the first document is no doing of the others.
    loadText(base);
  }

  /**
   * Those atoms that a document takes, all at once: the others have been refused, each at its place. An
   * atom that is not refused there, and lets nothing load, is looked at by itself.
   */
  accepted(all: readonly Placed[]): readonly Placed[] {
    let left = all;
    while (left.length > 0) {
      const loaded = this.#load(left);
      if (loaded !== undefined && !(loaded instanceof DocumentError)) return left;
      const paths = loaded?.diagnostics.map(({ path }) => `${path}.`) ?? [];
      const rest = left.filter((placed) => {
        const place = `${placeOf(placed)}.`;
        return !paths.some((path) => path.startsWith(place));
      });
      if (loaded === undefined || rest.length === left.length) {
        if (left.length > 1) return left.flatMap((placed) => this.accepted([placed]));
        if (loaded !== undefined) this.#judgeRefusal(loaded, left[0]!);
        return [];
      }
      left = rest;
    }
    return [];
  }

  /** Every pair is refused, each at its place, or stays text in what is generated. */
  async check(all: readonly Placed[]): Promise<void> {
    this.counts.pairs += all.length;
    const accepted = groupsOf(all, 24).flatMap((group) => this.accepted(group));
    for (const group of groupsOf(accepted, 60)) await this.generate(group);
  }

  /** Generates a document with atoms that it takes, and compares it with its twin. */
  async generate(placed: readonly Placed[], { twice = false } = {}): Promise<void> {
    if (placed.length === 0) return;
    const problems = await this.#problemsIn(placed, twice);
    if (problems.length === 0) {
      this.counts.generated += placed.length;
    } else if (placed.length === 1) {
      for (const problem of problems) this.#found(placed, problem);
    } else {
      const half = Math.ceil(placed.length / 2);
      await this.generate(placed.slice(0, half), { twice });
      await this.generate(placed.slice(half), { twice });
    }
  }

  async #problemsIn(placed: readonly Placed[], twice: boolean): Promise<string[]> {
    try {
      const loaded = this.#loaded(placed);
      if (loaded instanceof DocumentError) {
        // Others of its group may have been why it was taken.
        const [only, ...others] = placed;
        if (only === undefined || others.length > 0) return ["refused"];
        return problemsOfRefusal(loaded, only, valueAt(this.#base, only.position.at));
      }
      this.counts.documents += 1;
      const { judged, problems } = await judge(loaded);
      const words = wordsFor(placed, (position) => this.#formOf(position));
      const found = [...problems];
      if (words.count > 0) {
        const twin = this.#loaded(words.placed);
        if (twin instanceof DocumentError) return [`no twin: ${twin.message.slice(0, 300)}`];
        found.push(...differences(judged, (await judge(twin)).judged, words.swap));
        if (found.length === 0) this.counts.compared += words.count;
      }
      if (!twice) return found;
      const again = (await judge(loaded)).judged.generated;
      const isSame = JSON.stringify(again) === JSON.stringify(judged.generated);
      return isSame ? found : [...found, "a second run gives other files"];
    } catch (error) {
      return [`broken: ${(error as Error).stack?.slice(0, 800)}`];
    }
  }

  /** Loads a document, which touches nothing; what is wrong with that is a finding. */
  #load(placed: readonly Placed[]): LoadedDocument | DocumentError | undefined {
    this.counts.loaded += 1;
    let problems: string[];
    let loaded: LoadedDocument | DocumentError | undefined;
    try {
      problems = watchFiles(() => (loaded = this.#loaded(placed)), [folder]).map(
        (one) => `reaches out: ${one}`,
      );
      const problem = loaded instanceof DocumentError ? problemOfRefusal(loaded) : undefined;
      if (problem !== undefined) problems.push(problem);
    } catch (error) {
      problems = [`no refusal: ${(error as Error).stack?.slice(0, 800)}`];
    }
    if (problems.length === 0) return loaded;
    if (placed.length === 1) for (const problem of problems) this.#found(placed, problem);
    return undefined;
  }

  #loaded(placed: readonly Placed[]): LoadedDocument | DocumentError {
    return loadText(
      put(
        this.#base,
        placed.map(({ position, atom }) => ({ position, value: atom.value })),
      ),
    );
  }

  #judgeRefusal(refusal: DocumentError, placed: Placed): void {
    const before = valueAt(this.#base, placed.position.at);
    for (const problem of problemsOfRefusal(refusal, placed, before))
      this.#found([placed], problem);
  }

  /** The form of the first harmless word that a place takes. */
  #formOf(position: Position): number | undefined {
    const key = shown(position);
    if (!this.#forms.has(key)) {
      const form = HARMLESS.findIndex((word) => {
        const atom: Atom = { name: "harmless", value: word("00") };
        return !(this.#loaded([{ position, atom }]) instanceof DocumentError);
      });
      this.#forms.set(key, form < 0 ? undefined : form);
    }
    return this.#forms.get(key);
  }

  #found(placed: readonly Placed[], problem: string): void {
    const positions = placed.map(({ position }) => shown(position)).join("; ");
    this.findings.push({ atom: placed.map(({ atom }) => atom.name).join(), positions, problem });
  }
}
