import * as given from "./given.js";

/** An example as a module: what it takes for granted is imported from `given`. */
export function exampleModule(code: string, givenFrom: string): string {
  const names = Object.keys(given).filter((name) => uses(code, name) && !declares(code, name));
  const types = uses(code, "paths") ? 'import type { paths } from "tencentcloud-redis/types";\n' : "";
  return `import { ${names.join(", ")} } from ${JSON.stringify(givenFrom)};\n${types}${code}\nexport {};\n`;
}

function uses(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w.])${name}\\b`).test(code);
}

function declares(code: string, name: string): boolean {
  const isImported = new RegExp(`^import \\{[^}]*\\b${name}\\b[^}]*\\} from`, "m").test(code);
  return isImported || new RegExp(`\\b(?:const|let|function) ${name}\\b`).test(code);
}
