/**
 * `x-tencentcloud`, the one extension of the document: what OpenAPI has no word for. It has a
 * different shape at the root, on an operation and on a schema. This file is its only description.
 */

export const EFFECTS = ["read", "idempotent-write", "non-idempotent-write"] as const;
/**
 * What calling an action twice does: `read` changes nothing, `idempotent-write` ends in the same
 * state as calling once, `non-idempotent-write` acts twice. Decides what may be sent again.
 */
export type Effect = (typeof EFFECTS)[number];

export const OUTCOMES = ["rejected", "unknown"] as const;
/** `rejected`: the service did not act. `unknown`: it may have acted all the same. */
export type Outcome = (typeof OUTCOMES)[number];

export const RETRIES = ["never", "throttled", "resign", "refresh", "transient"] as const;
/** When a call that was answered with such a code may be sent again; `spec/errors.yaml` explains. */
export type Retry = (typeof RETRIES)[number];

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text, minItems: 1, uniqueItems: true };

/** What a person has looked through has no such mark. */
const imported = {
  description: "Taken over from a machine-readable description; the words are its, not ours.",
  const: true,
};

/**
 * Where the document and its source part on purpose: by the name of the fact, what the source says
 * and why the document says something else. When the source changes, the exception no longer holds.
 */
const differs = {
  description: "Facts that differ from the source on purpose.",
  type: "object",
  additionalProperties: {
    type: "object",
    required: ["source", "reason"],
    additionalProperties: false,
    properties: {
      source: { description: "What the source says; null where it says nothing." },
      reason: text,
    },
  },
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
      package: {
        description: "Package that the binding is published as, if it is.",
        type: "string",
        pattern: "^(?:@[a-z0-9-]+/)?[a-z0-9-]+$",
      },
      oddities: {
        description:
          "Places of the api.json that it was made of where that is odd, and known to be.",
        type: "array",
        items: text,
      },
      rateLimit: {
        description: "Calls per second and action, for actions that do not say. Default: 20.",
        type: "integer",
        minimum: 1,
      },
      errors: {
        description: "Every error code, by category. Left out: those that all products share.",
        type: "object",
        required: ["categories", "codes"],
        additionalProperties: false,
        properties: {
          categories: {
            type: "object",
            additionalProperties: {
              type: "object",
              required: ["outcome", "retry", "description", "advice"],
              additionalProperties: false,
              properties: {
                outcome: {
                  description: "What became of a call that was answered with such a code.",
                  enum: OUTCOMES,
                },
                retry: { description: "When to send the call again.", enum: RETRIES },
                description: text,
                advice: { ...text, description: "What a caller can do about it." },
              },
            },
          },
          codes: {
            type: "object",
            additionalProperties: {
              type: "object",
              required: ["category", "description"],
              additionalProperties: false,
              properties: {
                category: text,
                common: { description: "Whether any action may answer with it.", type: "boolean" },
                description: text,
                advice: { ...text, description: "Where it differs from the category's." },
              },
            },
          },
        },
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
          "What calling the action twice does. Left out: `read` where the name begins so, else" +
          " `non-idempotent-write`.",
        enum: EFFECTS,
      },
      markers: {
        description: "Request fields by which what a lost call has made can be found again.",
        type: "array",
        items: text,
      },
      purchases: { description: "Whether a successful call costs money.", type: "boolean" },
      inquiry: {
        ...text,
        description:
          "Action that tells the price of a purchase. It is asked with the fields that both take.",
      },
      destroys: {
        description: "Whether a successful call loses data, or takes something out of service.",
        type: "boolean",
      },
      paging: {
        description: "How to walk through a list: request fields, and where the answer has it.",
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
        },
      },
      waiters: {
        description: "What can be waited for by calling this action again and again, by name.",
        type: "object",
        additionalProperties: {
          type: "object",
          required: ["description", "state", "succeeds", "fails"],
          additionalProperties: false,
          properties: {
            description: text,
            items: { ...text, description: "Response list to look at; else the response itself." },
            awaited: {
              ...texts,
              description: "Request lists that name what is awaited: so many items must be there.",
            },
            state: { ...text, description: "Field with the state, of the response or each item." },
            succeeds: {
              description: "States that end well; all items have to reach one.",
              type: "array",
              minItems: 1,
            },
            fails: { description: "States that end badly; one item suffices.", type: "array" },
            detail: { ...text, description: "Field that says why." },
          },
        },
      },
      starts: {
        description:
          "What goes on after the answer: waiter, and its request fields from response fields.",
        type: "object",
        additionalProperties: { type: "object", minProperties: 1, additionalProperties: text },
      },
      differs,
      rateLimit: {
        description: "Calls per second for one account in one region.",
        type: "integer",
        minimum: 1,
      },
      documented: {
        description: "Date of the documentation page that this was written from.",
        type: "string",
        pattern: "^\\d{4}-\\d{2}-\\d{2}$",
      },
      errors: {
        description: "Codes of the page's list, all of them in the root's catalog.",
        type: "array",
        items: text,
      },
    },
  },
  schema: {
    description: "How the service answers when a value breaks the schema's rules.",
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
      codes: {
        description: "Error code for each keyword, where it is not the general one.",
        type: "object",
        additionalProperties: text,
      },
      differs,
    },
  },
} as const;
