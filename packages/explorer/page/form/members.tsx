import type { VNode } from "preact";
import type { Schema } from "../../../../runtime/openapi.js";
import type { Path } from "../../src/form/path.js";
import { Field } from "./field.js";

/** The fields for the members of an object, in the document's order. */
export function Members({ schema, path }: { schema: Schema; path: Path }): VNode {
  const required = new Set(schema.required);
  return (
    <>
      {Object.entries(schema.properties ?? {}).map(([name, member]) => (
        <Field
          key={name}
          path={[...path, name]}
          name={name}
          schema={member}
          isRequired={required.has(name)}
        />
      ))}
    </>
  );
}
