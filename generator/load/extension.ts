import { errorCatalog } from "./error-catalog.js";

/**
 * `x-tencentcloud`, the one extension of the document: what OpenAPI has no word for. It has a
 * different shape at the root, on an operation and on a schema. This file is its only description:
 * the generator checks documents by it, and editors show its words.
 */

export const EFFECTS = ["read", "idempotent-write", "non-idempotent-write"] as const;
/**
 * What calling an action twice does: `read` changes nothing, `idempotent-write` ends in the same
 * state as calling once, `non-idempotent-write` acts twice. Decides what may be retried.
 */
export type Effect = (typeof EFFECTS)[number];

/** Calls per second and action where neither the action nor the service says otherwise. */
export const DEFAULT_RATE_LIMIT = 20;

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text, minItems: 1, uniqueItems: true };

/** What a person has looked through has no such mark. */
const imported = {
  description:
    "The texts are the words of the source. Remove this once you have written them in your own.",
  const: true,
};

const SITES = ["international", "mainland"] as const;

const sites = {
  type: "array",
  items: { enum: SITES },
  minItems: 1,
  maxItems: 1,
};

const override = {
  description: "What the source says of this fact, and why the document says something else.",
  type: "object",
  required: ["source", "reason"],
  additionalProperties: false,
  properties: {
    source: { description: "What the source says; null where it says nothing." },
    reason: { ...text, description: "Why the document says something else." },
  },
};

const overridesOfSite = {
  description: "The same for the sources of this site only.",
  type: "object",
  minProperties: 1,
  additionalProperties: override,
};

/**
 * Where the document and its source part on purpose: by the name of the fact, what the source says
 * and why the document says something else. When the source changes, the override no longer holds.
 */
const overrides = {
  description: "Facts that differ from the source on purpose, by the name of the fact.",
  type: "object",
  properties: Object.fromEntries(SITES.map((site) => [site, overridesOfSite])),
  additionalProperties: override,
};

export const extension = {
  root: {
    description: "What service the document describes, and its error codes.",
    type: "object",
    required: ["service"],
    additionalProperties: false,
    properties: {
      service: {
        description: "Name of the service in host names and in the credential scope.",
        type: "string",
        pattern: "^[a-z][a-z0-9-]*$",
      },
      imported: {
        description:
          "The document was imported, and follows its source: what `docs apply` adds keeps the words" +
          " of the source.",
        const: true,
      },
      package: {
        description: "Package that the binding is published as, if it is.",
        type: "string",
        pattern: "^(?:@[a-z0-9-]+/)?[a-z0-9-]+$",
      },
      oddities: {
        description: "Places of the source, an api.json, that are known to be odd.",
        type: "array",
        items: text,
      },
      regions: {
        description:
          "Regions that the service is known to be sold in, and what people call them. Others may be" +
          " called too.",
        type: "object",
        additionalProperties: text,
      },
      rateLimit: {
        description: `Calls per second and action, for actions that do not say. Default: ${DEFAULT_RATE_LIMIT}.`,
        type: "integer",
        minimum: 1,
      },
      errors: {
        ...errorCatalog,
        description:
          "The error codes of the service, mostly a file of their own. Left out: those that every" +
          " product shares.",
      },
    },
  },
  operation: {
    description: "How the action behaves towards its callers.",
    type: "object",
    additionalProperties: false,
    properties: {
      imported,
      effect: {
        description:
          "What calling the action twice does. `read`: changes nothing. `idempotent-write`: ends in" +
          " the same state as calling it once. `non-idempotent-write`: acts twice, so a call whose" +
          " outcome is unknown is never retried. Default: `read` where the name begins as that of a" +
          " read does, else `non-idempotent-write`.",
        enum: EFFECTS,
      },
      lookupFields: {
        description:
          "Request fields to look by, when it is unknown whether a call has made something.",
        type: "array",
        items: text,
      },
      lookupAction: {
        ...text,
        description: "Action that lists what a call with `lookupFields` makes.",
      },
      lookupState: {
        description:
          "Fields that tell whether a call with an unknown outcome has changed something, each as" +
          " `Action.Field` of an action that reads. Read them before the call.",
        ...texts,
      },
      sites: {
        ...sites,
        description: "The site that the action is available on, where it is not both.",
      },
      pages: {
        ...texts,
        description:
          "URLs of further documentation pages of the action, besides `externalDocs`, such as the" +
          " one of the other site.",
      },
      purchases: { description: "Whether a successful call costs money.", type: "boolean" },
      priceAction: {
        ...text,
        description:
          "Action that tells the price of a purchase. It is called with the fields that both take.",
      },
      destroys: {
        description: "Whether a successful call loses data, or takes something out of service.",
        type: "boolean",
      },
      paging: {
        description:
          "How to walk through a list: request fields, and where the response has the items." +
          " Give either `offset` or `page`.",
        type: "object",
        required: ["limit", "items"],
        additionalProperties: false,
        oneOf: [{ required: ["offset"] }, { required: ["page"] }],
        properties: {
          limit: { ...text, description: "Request field with the number of items to a page." },
          offset: { ...text, description: "Request field with the number of items to skip." },
          page: {
            ...text,
            description: "Request field with the page's number, the first being 1.",
          },
          items: { ...text, description: "Response field with the items." },
          total: { ...text, description: "Response field with the number of items in the list." },
          aligned: {
            description: "Whether the offset has to be a multiple of the limit.",
            type: "boolean",
          },
          repeats: {
            description:
              "Whether items can be equal, such as lines of a log without an identifier.",
            type: "boolean",
          },
        },
      },
      offers: {
        description:
          "Values that the response lists for request fields of any action: a form or a command line" +
          " offers them where such a field is filled in. Each field stands with one action only.",
        type: "array",
        minItems: 1,
        items: {
          description: "Some fields, and where their values are in the response.",
          type: "object",
          required: ["fields", "items", "value"],
          additionalProperties: false,
          properties: {
            fields: { ...texts, description: "Names of request fields that take such a value." },
            items: {
              ...text,
              description:
                "Response list with the values, or a list in its items: `Regions.Zones`.",
            },
            value: { ...text, description: "Field of an item with the value." },
            label: { ...text, description: "Field of an item that tells people which one it is." },
          },
        },
      },
      waiters: {
        description: "What can be waited for by calling this action again and again, by name.",
        type: "object",
        additionalProperties: {
          description: "How to tell that what is waited for has happened.",
          type: "object",
          required: ["description", "state", "succeeds", "fails"],
          additionalProperties: false,
          properties: {
            description: { ...text, description: "What is waited for." },
            items: {
              ...text,
              description: "Response list to look at. Left out: the response itself.",
            },
            awaited: {
              ...texts,
              description: "Request lists that name what is awaited: so many items must be there.",
            },
            state: { ...text, description: "Field with the state, of the response or each item." },
            succeeds: {
              description: "States that end well. Every item has to reach one.",
              type: "array",
              minItems: 1,
            },
            fails: { description: "States that end badly. One item suffices.", type: "array" },
            detail: { ...text, description: "Field that says why." },
          },
        },
      },
      starts: {
        description:
          "What goes on after the response: the name of a waiter, and where its request fields come" +
          " from.",
        type: "object",
        additionalProperties: {
          description: "By the name of a request field of the waiter: a field of this response.",
          type: "object",
          minProperties: 1,
          additionalProperties: text,
        },
      },
      overrides,
      rateLimit: {
        description: "Calls per second for one account in one region.",
        type: "integer",
        minimum: 1,
      },
      documented: {
        description: "Date of the documentation page that this was written from: `2026-08-17`.",
        type: "string",
        pattern: "^\\d{4}-\\d{2}-\\d{2}$",
      },
      errors: {
        description: "Error codes of the action, beside the common ones. All are in the catalog.",
        type: "array",
        items: text,
      },
    },
  },
  schema: {
    description: "What the generator has to know of a type or field beyond JSON Schema.",
    type: "object",
    additionalProperties: false,
    properties: {
      imported,
      name: {
        description: "Name of the type, where its file cannot be called so.",
        type: "string",
        pattern: "^[A-Za-z0-9_]+$",
      },
      source: { ...text, description: "Name of the type in the source, where it is another." },
      sites: {
        ...sites,
        description: "The site that the field is available on, where it is not both.",
      },
      secret: {
        description: "Whether the field of a response is a secret, such as a key or a signed URL.",
        const: true,
      },
      codes: {
        description:
          "By a keyword of the schema: the error code of a value that breaks it, where that is not" +
          " the general one.",
        type: "object",
        additionalProperties: text,
      },
      knownValues: {
        description:
          "Values that the field is known to have, where it may have others. They are suggested, and" +
          " nothing is refused.",
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: ["string", "number"] },
      },
      overrides,
    },
  },
} as const;
