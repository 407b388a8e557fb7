import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UnreadableSource } from "../../packages/codegen/src/docs-sync/read/unreadable.js";
import { load } from "../../generator/load/load.js";
import { importApi } from "../../packages/codegen/src/docs-sync/import/import-api.js";
import { formatReport } from "../../packages/codegen/src/docs-sync/import/report.js";
import { problemOfRefusal } from "../fuzz/refusal.js";
import type { Atom } from "./atoms.js";
import type { Finding } from "./document-corpus.js";
import { watchFiles } from "./file-watch.js";
import { judgeMade, otherShape, type Made } from "./made.js";
import { put, shown, type Position } from "./positions.js";

/** What stands in the places of a twin, which import must not read as anything but words. */
const HARMLESS = "Harmless";

/** Sources of the importer, made of one by putting atoms into its places. */
export class ImportCorpus {
  readonly findings: Finding[] = [];
  readonly counts = { documents: 0, refused: 0, generated: 0, compared: 0 };
  readonly #sources: { readonly api: object; readonly examples: object };
  readonly #folder: string = mkdtempSync(path.join(tmpdir(), "hostile-import-"));
  readonly #twins = new Map<string, Promise<Made | undefined>>();

  constructor(sources: { readonly api: object; readonly examples: object }) {
    this.#sources = sources;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Imports, and generates what has been made unless only the import is asked for. */
  async check(positions: readonly Position[], atom: Atom, { generate = true } = {}): Promise<void> {
    this.counts.documents += 1;
    const found = (problem: string) =>
      this.findings.push({
        atom: atom.name,
        positions: positions.slice(0, 3).map(shown).join("; "),
        problem: problem.slice(0, 900),
      });
    let spec = "";
    try {
      const touched = watchFiles(() => {
        const report = this.#import(positions, atom.value);
        spec = report.spec;
        if (CONTROL.test(formatReport(report))) found("a control character in the report");
      }, [this.#folder]);
      for (const one of touched) found(`reaches out: ${one}`);
    } catch (error) {
      this.counts.refused += 1;
      const isMeant = error instanceof UnreadableSource;
      const problem = isMeant ? problemOfRefusal(error) : String((error as Error).stack);
      if (problem !== undefined) found(problem);
      return;
    }
    if (!generate) return;
    this.counts.generated += 1;
    try {
      const own = await judgeMade(load(spec));
      own.problems.forEach(found);
      const twin = typeof atom.value === "string" ? await this.#twinAt(positions) : undefined;
      if (twin?.skeleton !== own.skeleton) return;
      this.counts.compared += 1;
      otherShape(own, twin).forEach(found);
    } catch (error) {
      found(`broken: ${(error as Error).stack}`);
    }
  }

  #import(positions: readonly Position[], value: unknown): ReturnType<typeof importApi> {
    const { api, examples } = put(
      this.#sources,
      positions.map((position) => ({ position, value })),
    );
    const [apiFile, examplesFile] = ["api.json", "examples.json"].map((name) =>
      path.join(this.#folder, name),
    ) as [string, string];
    const out = path.join(this.#folder, "out");
    rmSync(out, { recursive: true, force: true });
    writeFileSync(apiFile, JSON.stringify(api, undefined, 1) ?? "");
    writeFileSync(examplesFile, JSON.stringify(examples, undefined, 1) ?? "");
    return importApi({ api: apiFile, examples: examplesFile, out });
  }

  #twinAt(positions: readonly Position[]): Promise<Made | undefined> {
    const key = positions.map(shown).join("\n");
    const twin = this.#twins.get(key) ?? this.#makeTwin(positions);
    this.#twins.set(key, twin);
    return twin;
  }

  async #makeTwin(positions: readonly Position[]): Promise<Made | undefined> {
    try {
      return await judgeMade(load(this.#import(positions, HARMLESS).spec));
    } catch (error) {
      if (error instanceof UnreadableSource) return undefined;
      throw error;
    }
  }
}

const CONTROL = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;
