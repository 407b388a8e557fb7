import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../../generator/load/json.js";
import { isFull, oneIn, samples } from "../fixtures/samples.js";
import { isLong, readAtoms } from "./atoms.js";
import { DocumentCorpus } from "./document-corpus.js";
import type { Placed } from "./placed.js";
import { holdsText, isTaken, positionsOf, shown, type Position } from "./positions.js";

const base = parse(readFileSync("test/fixtures/hostile/document.yaml", "utf8")) as JsonObject;
const atoms = readAtoms();
const positions = positionsOf(base);
const corpus = new DocumentCorpus(base);

/**
 * Places that take any words: two texts that have nothing in common are accepted there. Values of one
 * list have to differ, so that only the first can be among them.
 */
function prosePlaces(): readonly Position[] {
  const words = ["Harmless", '"*/ `x` ; 2'].map((value) => ({ name: "words", value }));
  return oneIn(4, positions).filter(
    (position) =>
      holdsText(base, position) &&
      !(Number(position.at.at(-1)) > 0) &&
      words.every((atom) => corpus.accepted([{ position, atom }]).length > 0),
  );
}

/**
 * Rounds of pairs of a place and an atom, in each of which each place has its turn; with HOSTILE=full, or a
 * number of rounds, more of them, up to all but texts in places that take words, which have all been there
 * by then.
 */
function* rounds(): Generator<readonly Placed[]> {
  const asked = process.env["HOSTILE"] ?? "1";
  const own = asked === "full" ? atoms : atoms.filter((atom) => !isLong(atom));
  const count = asked === "full" ? own.length : Number(asked);
  const prose = new Set(count > 1 ? prosePlaces() : []);
  for (let round = 0; round < count; round += 1) {
    yield oneIn(30, [...positions.entries()])
      .map(([index, position]) => ({ position, atom: own[(index * 7 + round) % own.length]! }))
      .filter(
        ({ position, atom }) =>
          !(typeof atom.value === "string" && prose.has(position)) &&
          !isTaken(base, position, atom.value),
      );
  }
}

describe("hostile text in a document", { timeout: 7_200_000 }, () => {
  it("has places enough, and no place is left out", () => {
    expect(positions.length).toBeGreaterThan(700);
    expect(atoms.length).toBeGreaterThan(200);
    const keys = new Set(positions.flatMap(({ at }) => at.map(String)));
    for (const key of SUBSET_KEYS) expect(keys, key).toContain(key);
  });

  it("stays text in every place that takes words", async () => {
    const prose = prosePlaces();
    const before = corpus.counts.generated;
    expect(prose.length).toBeGreaterThan(samples({ sampled: 12, full: 50 }));
    // Every atom has its turn below; all of them everywhere are for `pnpm test:only hostile`.
    const step = process.env["HOSTILE"] === undefined ? 8 : 1;
    const texts = atoms.filter(({ value }) => typeof value === "string");
    const own = oneIn(
      12,
      texts.filter((_, index) => index % step === 0),
    );
    for (const atom of own) {
      // A megabyte everywhere is refused for its size, which is tried elsewhere.
      const places = isLong(atom) ? prose.filter((_, index) => index % 16 === 0) : prose;
      const accepted = corpus.accepted(places.map((position) => ({ position, atom })));
      await corpus.generate(accepted, { twice: atom.name.startsWith("c") });
    }
    expect(corpus.counts.generated - before).toBeGreaterThan((prose.length * own.length) / 2);
    expect(corpus.findings).toEqual([]);
  });

  it("is a name like any other where every object inherits it", () => {
    const position = { kind: "key", at: ["components", "schemas", "Kind"] } as const;
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      corpus.accepted([{ position, atom: { name, value: name } }]);
    }
    expect(corpus.findings).toEqual([]);
  });

  it("is not repeated to its end where it is refused", () => {
    const position = { kind: "key", at: ["components", "schemas", "Ware", "type"] } as const;
    corpus.accepted([{ position, atom: { name: "lines", value: "\n".repeat(100_000) } }]);
    expect(corpus.findings).toEqual([]);
  });

  it.each(FOUND)(
    "is refused, or stays text, where it once was not: %s, %s",
    async (name, place) => {
      const atom = atoms.find((one) => one.name === name)!;
      const position = positions.find((one) => shown(one) === place)!;
      await corpus.check([{ atom, position }]);
      expect(corpus.findings).toEqual([]);
    },
  );

  it("is refused with its place, or stays text, wherever else it stands", async () => {
    const before = corpus.counts.generated;
    for (const round of rounds()) await corpus.check(round);
    process.stdout.write(`hostile documents: ${JSON.stringify(corpus.counts)}\n`);
    expect(corpus.findings).toEqual([]);
    // A sample can be of pairs that are all refused.
    if (isFull) expect(corpus.counts.generated - before).toBeGreaterThan(corpus.counts.pairs / 50);
  });
});

const ENVELOPE = "responses.200.content.application/json.schema";
const FOUND: readonly (readonly [atom: string, place: string])[] = [
  [
    "nothing",
    `value paths./#ListWares.post.${ENVELOPE}.properties.Response.anyOf.0.properties.Total`,
  ],
  ["percent", "key components.schemas.Tag.properties.Next"],
  ["word enum", "key components.schemas.ErrorDetail.required"],
  ["word enum", `key paths./#CreateWare.post.${ENVELOPE}.required`],
  [
    "word default",
    `key paths./#ListWares.post.${ENVELOPE}.properties.Response.anyOf.0.properties.Wares.items.$ref`,
  ],
];

/** Some of the keys that `load/openapi-subset.ts` and `load/extension.ts` know. */
const SUBSET_KEYS = (
  "title version summary description license identifier url servers variables default enum security tags" +
  " externalDocs service package rateLimit oddities errors categories outcome retry advice codes category" +
  " common operationId deprecated effect lookupFields lookupAction lookupState sites secret purchases destroys" +
  " offers fields label paging limit offset items total waiters" +
  " awaited state succeeds fails detail starts overrides source reason documented requestBody required content" +
  " examples value responses properties type format minimum maximum multipleOf minLength maxLength pattern" +
  " const oneOf anyOf allOf if then else dependentRequired additionalProperties writeOnly $comment $ref" +
  " minItems maxItems"
).split(" ");
