import { readFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { oneIn } from "../fixtures/samples.js";
import { isLong, readAtoms } from "./atoms.js";
import { ImportCorpus } from "./import-corpus.js";
import { holdsText, positionsOf } from "./positions.js";

const read = (name: string) =>
  JSON.parse(readFileSync(`test/fixtures/hostile/${name}`, "utf8")) as object;
const base = { api: read("api.json"), examples: read("examples.json") };
const positions = positionsOf(base).filter(({ at }) => at.length > 1);
const atoms = readAtoms();
const corpus = new ImportCorpus(base);
const rounds = process.env["HOSTILE"] ?? "1";
/** One in so many is generated as well: what stands in a document is also tried in `document.sampled`. */
const GENERATED = 12;

afterAll(() => corpus.remove());

const PROSE = /^(?:document|title|example|serviceNameEN|serviceNameCN|api_brief)$/;

it(
  "hostile words in an api.json stay words, in the document and in code",
  { timeout: 7_200_000 },
  async () => {
    const prose = positions.filter(
      (position) => holdsText(base, position) && PROSE.test(String(position.at.at(-1))),
    );
    expect(prose.length).toBeGreaterThan(60);
    // All of them everywhere are for `pnpm test:only hostile`.
    const step = process.env["HOSTILE"] === undefined ? 10 : 1;
    const own = oneIn(
      4,
      [...atoms.entries()].filter(([index]) => index % step === 0),
    );
    for (const [index, atom] of own) {
      const places = isLong(atom) ? prose.slice(0, 3) : prose;
      await corpus.check(places, atom, { generate: rounds !== "1" || index % GENERATED === 0 });
    }
    expect(corpus.findings).toEqual([]);
  },
);

it(
  "an api.json is refused with its place, or imported, whatever stands where",
  { timeout: 7_200_000 },
  async () => {
    const own = atoms.filter((atom) => !isLong(atom));
    const count = rounds === "full" ? own.length : Number(rounds);
    for (let round = 0; round < count; round += 1) {
      for (const [index, position] of oneIn(40, [...positions.entries()])) {
        const atom = own[(index * 7 + round) % own.length]!;
        const generate = (index + round) % GENERATED === 0;
        await corpus.check([position], atom, { generate });
      }
    }
    process.stdout.write(`hostile imports: ${JSON.stringify(corpus.counts)}\n`);
    expect(corpus.findings).toEqual([]);
    expect(corpus.counts.compared).toBeGreaterThan(corpus.counts.generated / 4);
  },
);
