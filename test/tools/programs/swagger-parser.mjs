import assert from "node:assert/strict";
import SwaggerParser from "@apidevtools/swagger-parser";
import { ACTIONS, FILE } from "./document.mjs";

const { paths } = await SwaggerParser.validate(FILE);
assert.equal(Object.keys(paths).length, ACTIONS.length);
