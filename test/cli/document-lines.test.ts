import { expect, it } from "vitest";
import { fromLines, toLines } from "../../packages/cli/src/document-lines.js";
import { ownDocument } from "../fixtures/own-document.js";

it("gives back the document that was made into lines", () => {
  const document = fromLines(Buffer.from(toLines(ownDocument())));
  expect(structuredClone(document)).toEqual(ownDocument());
  expect(Object.keys(document.paths)).toEqual(Object.keys(ownDocument().paths));
});

it("parses an action alone when it is asked for", () => {
  const lines = toLines(ownDocument()).split("\n");
  const at = 1 + Object.keys(ownDocument().paths).indexOf("/#CloneInstances");
  const others = lines.map((line, index) => (index === 0 || index === at ? line : "broken"));
  const { paths } = fromLines(Buffer.from(others.join("\n")));
  expect(paths["/#CloneInstances"]).toEqual(ownDocument().paths["/#CloneInstances"]);
  expect(() => paths["/#DescribeInstances"]).toThrow(SyntaxError);
});
