import { wording } from "../told.js";
import { hasErrors, hasTexts, isPage, line, ofAction, told, type Mutation } from "./target.js";

/** Changes of what is told of one action. */
export const actionMutations: Readonly<Record<string, Mutation>> = {
  "action's text changed": ofAction(
    "",
    ({ name, facts }) => {
      facts.description = `${String(facts.description)} And more.`;
      return [line("changed", name, "description", "docs")];
    },
    hasTexts,
  ),
  "action deprecated": ofAction(
    "",
    ({ name, facts }, target) => {
      facts.deprecated = true;
      return told(target, name, line("deprecated", name, "deprecated", "deprecation"));
    },
    (_target, { facts }) => facts.deprecated !== true,
  ),
  "rate limit changed": ofAction(
    " rate",
    ({ name, facts }, target) => {
      const isTold = target.format === "api.json";
      if (isTold && !target.claim(name)) return undefined;
      const rateLimit = target.random() < 0.5 ? 10 : 50;
      facts.rateLimit = rateLimit;
      const meaning = rateLimit < 20 ? "breaking-request" : "additive";
      const expected = line("changed", name, "rateLimit", meaning);
      return isTold ? told(target, name, expected) : [expected];
    },
    hasTexts,
  ),
  "date changed": ofAction(
    " date",
    ({ name, facts }) => {
      facts.documented = "2026-08-17";
      return [line("changed", name, "documented", "docs")];
    },
    isPage,
  ),
  "tag changed": ofAction(
    " tag",
    ({ name, facts }, target) => {
      facts.tag = target.random() < 0.5 ? "Other" : "Fresh";
      return [line("changed", name, "tag", "docs")];
    },
    ({ format }) => format === "facts",
  ),
  "examples changed": ofAction(
    " examples",
    ({ name, facts }) => {
      facts.examples = [{ Of: name, Now: "another" }];
      return [line("changed", name, "examples", "docs")];
    },
    hasErrors,
  ),
  "error added": ofAction(
    " errors",
    ({ name, errors }, target) => {
      const code = `LimitExceeded.New${Math.floor(target.random() * 1e6)}`;
      errors.push({ code, text: wording(code), common: false });
      return [line("added", `${name}.errors.${code}`, "-", "additive")];
    },
    hasErrors,
  ),
  "error removed": ofAction(
    " errors",
    ({ name, errors }, target) => {
      const [gone] = errors.splice(Math.floor(target.random() * errors.length), 1);
      return [line("removed", `${name}.errors.${gone?.code ?? ""}`, "-", "breaking-response")];
    },
    (target, { errors }) => hasErrors(target) && errors.length > 0,
  ),
};
