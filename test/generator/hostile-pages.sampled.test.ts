import { describe, expect, it } from "vitest";
import { buildModel } from "../../generator/model/build-model.js";
import { emitPages } from "../../generator/emit/pages/index.js";
import { load } from "../../generator/load/load.js";
import { printPage } from "../../generator/output/markdown/print.js";
import type {
  Action,
  Constraints,
  Enumeration,
  Field,
  Model,
  ObjectType,
  Rule,
} from "../../generator/model/model.js";
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

/**
 * The model with a payload wherever a document takes words, and before every name that it makes up.
 * The loader refuses most such names; the pages do not rely on that.
 */
function hostile(payload: string): Model {
  const named = (name: string): string => `${payload} ${name}`;

  function value(of: unknown): unknown {
    if (typeof of === "string") return named(of);
    if (Array.isArray(of)) return of.map(value);
    if (typeof of !== "object" || of === null) return of;
    return Object.fromEntries(Object.entries(of).map(([key, inner]) => [named(key), value(inner)]));
  }

  const scalar = <T>(of: T): T | string => (typeof of === "string" ? named(of) : of);

  function constraints({ pattern, items, ...rest }: Constraints): Constraints {
    return {
      ...rest,
      ...(pattern === undefined ? {} : { pattern: payload }),
      ...(items === undefined ? {} : { items: constraints(items) }),
    };
  }

  function field(of: Field): Field {
    const { type } = of;
    return {
      ...of,
      name: named(of.name),
      description: payload,
      type: type.kind === "literals" ? { ...type, values: type.values.map(scalar) } : type,
      constraints: constraints(of.constraints),
      default: value(of.default),
      example: value(of.example),
    };
  }

  function rule(of: Rule): Rule {
    switch (of.kind) {
      case "needs":
        return { ...of, field: named(of.field), needed: of.needed.map(named) };
      case "some":
        return { ...of, groups: of.groups.map((group) => group.map(named)) };
      case "when": {
        const consequence = ({ required, fields }: typeof of.met): typeof of.met => ({
          required: required.map(named),
          fields: fields.map((one) => ({
            field: named(one.field),
            values: one.values.map(scalar),
            constraints: constraints(one.constraints),
          })),
        });
        return {
          kind: "when",
          conditions: of.conditions.map((one) => ({
            field: named(one.field),
            values: one.values.map(scalar),
          })),
          met: consequence(of.met),
          unmet: consequence(of.unmet),
        };
      }
    }
  }

  function object(of: ObjectType): ObjectType {
    return {
      ...of,
      description: payload,
      fields: of.fields.map(field),
      rules: of.rules.map(rule),
    };
  }

  function enumeration(of: Enumeration): Enumeration {
    return {
      ...of,
      description: payload,
      members: of.members.map((member) => ({
        ...member,
        value: scalar(member.value),
        description: payload,
      })),
    };
  }

  function action(of: Action): Action {
    const example = (one: { value: unknown }) => ({ summary: payload, value: value(one.value) });
    const maybe = (name: string | undefined) => (name === undefined ? undefined : named(name));
    return {
      ...of,
      category: of.category === undefined ? undefined : named(of.category),
      summary: payload,
      description: payload,
      documented: payload,
      lookupFields: of.lookupFields.map(named),
      starts: of.starts.map((start) => ({
        ...start,
        fields: start.fields.map(({ request, response }) => ({
          request: named(request),
          response: named(response),
        })),
      })),
      waiters: of.waiters.map((waiter) => ({ ...waiter, description: payload })),
      paging: of.paging && {
        ...of.paging,
        limit: named(of.paging.limit),
        offset: maybe(of.paging.offset),
        page: maybe(of.paging.page),
        items: named(of.paging.items),
      },
      request: object(of.request),
      response: object(of.response),
      examples: {
        requests: of.examples.requests.map(example),
        responses: of.examples.responses.map(example),
      },
    };
  }

  const codes = new Map(
    model.errorCodes.map((code) => [
      code,
      { ...code, category: named(code.category), description: payload, advice: payload },
    ]),
  );
  return {
    ...model,
    title: payload,
    service: model.service,
    categories: model.categories.map((one) => ({ name: named(one.name), description: payload })),
    actions: model.actions.map((one) => ({
      ...action(one),
      errors: one.errors.map((code) => codes.get(code)!),
    })),
    objects: model.objects.map(object),
    enumerations: model.enumerations.map(enumeration),
    errorCodes: [...codes.values()],
    errorCategories: model.errorCategories.map((one) => ({
      ...one,
      name: named(one.name),
      description: payload,
      advice: payload,
    })),
  };
}

function pagesOf(payload: string): { path: string; text: string }[] {
  return emitPages(hostile(payload)).map((page) => ({ path: page.path, text: printPage(page) }));
}

describe("pages of a hostile document", { timeout: 240_000 }, () => {
  const twins = pagesOf("Harmless");

  it.each(oneIn(4, [...payloads, ...markdownPayloads]))(
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
