type Given = keyof typeof import("./given.js");

const GIVEN: readonly Given[] = [
  "createRedisClient",
  "redis",
  "region",
  "credentials",
  "ca",
  "log",
];

/** An example as a module: what it takes for granted is imported from `given`. */
export function exampleModule(code: string, givenFrom: string): string {
  const names = GIVEN.filter((name) => uses(code, name) && !declares(code, name));
  const types =
    uses(code, "paths") && !declares(code, "paths")
      ? 'import type { paths } from "tencentcloud-redis/types";\n'
      : "";
  const imports =
    names.length === 0 ? "" : `import { ${names.join(", ")} } from ${JSON.stringify(givenFrom)};\n`;
  return `${imports}${types}${code}\nexport {};\n`;
}

function uses(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w.-])${name}\\b(?!:)`).test(code);
}

function declares(code: string, name: string): boolean {
  const isImported = new RegExp(`^import (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from`, "m").test(
    code,
  );
  return isImported || new RegExp(`\\b(?:const|let|function) ${name}\\b`).test(code);
}
