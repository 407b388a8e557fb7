import { describe, expect, it } from "vitest";
import { buildModel } from "../../generator/model/build-model.js";
import { emitPages } from "../../generator/emit/pages/index.js";
import { load } from "../../generator/load/load.js";
import { printPage } from "../../generator/output/markdown/print.js";
import type { Model } from "../../generator/model/model.js";
import { expectHarmless } from "../fixtures/harmless-pages.js";
import { markdownPayloads } from "../fixtures/markdown-payloads.js";
import { payloads } from "../fixtures/payloads.js";
import { oneIn } from "../fixtures/samples.js";

/** Between them they have every kind of fact, rule, type and example. */
const ACTIONS = new Set([
  "CloneInstances",
  "DescribeBackupUrl",
  "DescribeInstanceDealDetail",
  "DescribeInstances",
  "DescribeTaskInfo",
  "ModifyConnectionConfig",
  "ModifyNetworkConfig",
  "RenewInstance",
  "ResetPassword",
]);

const whole = buildModel(load("spec/openapi.yaml").document);
const model: Model = {
  ...whole,
  actions: whole.actions.filter(({ name }) => ACTIONS.has(name)),
};

/** Keys of the model under which words of the document stand. */
const WORDS = new Set("advice description documented pattern summary title".split(" "));
/** Keys under which names that a document makes up stand, or values of its fields. */
const MADE_UP = new Set(
  "category default example field groups lookupFields needed required value values".split(" "),
);
/** Objects and lists whose texts are such names. */
const NAMED_IN = new Set(["fields", "paging"]);

/**
 * The model with a payload wherever a document takes words, and before every name that it makes up.
 * The loader refuses most such names; the pages do not rely on that.
 */
function hostile(payload: string): Model {
  const named = (name: string): string => `${payload} ${name}`;
  /** An error code is the same object wherever it is. */
  const made = new Map<object, unknown>();

  function value(of: unknown): unknown {
    if (typeof of === "string") return named(of);
    if (Array.isArray(of)) return of.map(value);
    if (typeof of !== "object" || of === null) return of;
    return Object.fromEntries(Object.entries(of).map(([key, inner]) => [named(key), value(inner)]));
  }

  function walk(of: unknown, key: string, holder: string): unknown {
    if (MADE_UP.has(key)) return value(of);
    if (typeof of === "string") {
      if (WORDS.has(key)) return payload;
      const isNamed = NAMED_IN.has(holder) || (key === "name" && /categories$/i.test(holder));
      return isNamed ? named(of) : of;
    }
    if (Array.isArray(of)) return of.map((item) => walk(item, key, key));
    if (typeof of !== "object" || of === null) return of;
    const known = made.get(of);
    if (known !== undefined) return known;
    const copy = Object.fromEntries(
      Object.entries(of).map(([name, inner]) => [name, walk(inner, name, key)]),
    );
    made.set(of, copy);
    return copy;
  }
  const { document, ...rest } = model;
  return { ...(walk(rest, "", "") as Omit<Model, "document">), document };
}

function pagesOf(payload: string): { path: string; text: string }[] {
  return emitPages(hostile(payload)).map((page) => ({ path: page.path, text: printPage(page) }));
}

describe("pages of a hostile document", { timeout: 240_000 }, () => {
  const twins = pagesOf("Harmless");

  it.each(oneIn(12, [...payloads, ...markdownPayloads]))(
    "hold %j as text and nothing else",
    (payload) => {
      const pages = pagesOf(payload);
      expect(pages).toHaveLength(twins.length);
      pages.forEach(({ text }, index) => expectHarmless(text, twins[index]!.text, payload));
      const files = pages.map(({ path }) => path);
      expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
      for (const file of files) expect(file).toMatch(/^(?:README|[a-z0-9]+(?:-[a-z0-9]+)*)\.md$/);
    },
  );
});
