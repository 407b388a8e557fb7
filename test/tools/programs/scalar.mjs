import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dereference, validate } from "@scalar/openapi-parser";
import { ACTIONS, FILE } from "./document.mjs";

const text = readFileSync(FILE, "utf8");
const { valid, errors } = await validate(text);
assert.deepEqual({ valid, errors }, { valid: true, errors: [] });
const { schema, errors: unresolved } = dereference(text);
assert.deepEqual(unresolved, []);
assert.equal(Object.keys(schema.paths).length, ACTIONS.length);
