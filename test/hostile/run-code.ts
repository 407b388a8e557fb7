import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import type { GeneratedFile } from "../../generator/output/files.js";

/** What generated code did when it ran. */
export interface RanCode {
  /** What it called of the runtime, with what, and what it exports, without names. */
  readonly values: readonly unknown[];
  /** Globals that were not there before. */
  readonly globals: readonly string[];
}

/**
 * Runs all modules in an empty world. The runtime that they import takes down what it is given, and
 * calls the functions that it gets: nothing of the document may be left out because nobody asked.
 */
export async function runCode(files: readonly GeneratedFile[]): Promise<RanCode> {
  const code = await bundleOf(files.filter(({ path }) => path.endsWith(".ts")));
  const values: unknown[] = [];
  const world = createContext({ record: (value: unknown) => values.push(value) }, WORLD);
  const before = globalsOf(world);
  runInContext(`${STUB}${code}; record(all.modules);`, world, { timeout: 20_000 });
  const known = new Set(["stub", "all", ...before]);
  return { values, globals: globalsOf(world).filter((name) => !known.has(name)) };
}

const WORLD = { codeGeneration: { strings: false, wasm: false } };

function globalsOf(world: object): string[] {
  return runInContext("Object.getOwnPropertyNames(globalThis)", world) as string[];
}

/**
 * Stands for a function of the runtime, or a class that is extended. What it is given may be a
 * function that gives it.
 */
const STUB = `var stub = (name) => function made(...given) {
  const values = given.map((one) => (typeof one === "function" ? one() : one));
  record([name, values]);
  return { made: name, values };
};
`;

/** Names that modules take from the runtime. */
const IMPORTED = /^(?:import|export) \{([\w\s,]+)\} from "tencentcloud-redis\/runtime";$/gm;

function runtimeFor(files: readonly GeneratedFile[]): string {
  const names = files.flatMap(({ text }) =>
    [...text.matchAll(IMPORTED)].flatMap(([, list = ""]) => list.split(",")),
  );
  const all = new Set(names.map((name) => name.trim()).filter((name) => name !== ""));
  return [...all].map((name) => `export const ${name} = stub("${name}");\n`).join("");
}

/** One script, of which the runtime is not a part. */
async function bundleOf(files: readonly GeneratedFile[]): Promise<string> {
  const texts = new Map(files.map(({ path, text }) => [`/${path}`, text]));
  const entry = files.map(({ path }, index) => `import * as m${index} from "/${path}";`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${entry.join("\n")}\nexport const modules = [${files.map((_, index) => `{ ...m${index} }`).join()}];`,
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "all",
    treeShaking: false,
    logLevel: "silent",
    plugins: [
      {
        name: "memory",
        setup(on) {
          on.onResolve({ filter: /^[./]/ }, ({ path, importer }) => {
            const base = importer.startsWith("/") ? importer : "/";
            const target = new URL(path, `file://${base}`).pathname.replace(/\.js$/, ".ts");
            return texts.has(target)
              ? { path: target, namespace: "memory" }
              : { errors: [{ text: `${path} is no generated file` }] };
          });
          on.onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, namespace: "runtime" }));
          on.onLoad({ filter: /.*/, namespace: "memory" }, ({ path }) => ({
            contents: texts.get(path)!,
            loader: "ts",
          }));
          on.onLoad({ filter: /.*/, namespace: "runtime" }, () => ({
            contents: runtimeFor(files),
            loader: "js",
          }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}
