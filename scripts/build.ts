import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { writeCommonJsTypes } from "./build/commonjs-types.js";
import { writeCommonJs } from "./build/commonjs.js";
import { dropUnusableMaps } from "./build/declaration-maps.js";
import { joinDeclarations } from "./build/join-declarations.js";
import { keepPackedSources } from "./build/source-maps.js";
import { writePortableTypes } from "./build/portable-types.js";
import { pruneDeclarations } from "./prune-declarations.js";

/**
 * Makes `dist/`: the compiler's declarations, and a file of code to each entry point, since loading
 * many files takes longer than loading much. What has no state is in each file that needs it; error
 * classes are in the main entry's alone, so that `instanceof` holds wherever they come from.
 */
const MAIN = "generated/index.ts";
/**
 * The main entry has a file of its own for Node, with all that Node needs. Elsewhere `#sign` is left
 * to the platform: Deno and Bun have Node's hashes, and a better `fetch` than Node's HTTP.
 */
const PLATFORMS = {
  "": { external: ["openapi-fetch", "#sign"], conditions: ["default"] },
  // With openapi-fetch in it: to find and load that file would be a third of the time to start.
  ".node": { external: [], conditions: ["node"] },
};
/**
 * These send as the main entry does, and so have a file of their own for Node as well: the client of
 * the actions that it is given, and what other products' bindings stand on.
 */
const LIKE_MAIN = ["generated/lean.ts", "runtime/index.ts"];
/** These share the connections that they keep, and with them the file that has them. */
const TOGETHER = ["runtime/node.ts", "runtime/undici.ts"];
/**
 * Names of values, and what is known of each action: the same everywhere, and two thirds of the main
 * entry. So its two files share one.
 */
const CONSTANTS = "generated/constants";
const CONSTANT_FILES = /^generated\/(?:types\/\w+|operations|error-codes)\.ts$/;
/** Text, most of it. */
const DESCRIPTIONS = "generated/error-descriptions.ts";
/** The emulator is large, so what it does on Node and elsewhere shares a file. */
const EMULATOR = "emulator/";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly imports: Readonly<Record<string, Target>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}
type Target = string | { readonly [condition: string]: Target };

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

const SOURCE = "tencentcloud-redis:source";
const peers = [...Object.keys(manifest.peerDependencies), "node:*"];

/** The main entry's error classes and nothing else: the rest may be there more than once. */
const sharedErrors: Plugin = {
  name: "shared-errors",
  setup(setUp) {
    setUp.onResolve({ filter: /^\.\.?\// }, ({ path: given, kind }) => {
      if (kind === "entry-point") return undefined;
      if (given.endsWith(".json")) return { path: given, external: true };
      return given.endsWith("/errors.js") ? { path: manifest.name, external: true } : undefined;
    });
  },
};

const constants: Plugin = {
  name: "constants",
  setup(setUp) {
    setUp.onResolve({ filter: /^\.\.?\// }, ({ path: given, resolveDir }) => {
      const file = path.relative("", path.join(resolveDir, given.replace(/\.js$/, ".ts")));
      if (!CONSTANT_FILES.test(file)) return undefined;
      return { path: `./${path.basename(CONSTANTS)}.js`, external: true, sideEffects: false };
    });
  },
};

const settings = {
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  minifySyntax: true,
  minifyWhitespace: true,
  // All else is bundled: the emulator's library, so that the package depends on nothing for it.
  external: [...peers, ...Object.keys(manifest.dependencies), "#*"],
  // The sources are in the package, so the maps need only point at them.
  sourcemap: true,
  sourcesContent: false,
  legalComments: "inline",
  metafile: true,
  logLevel: "warning",
} satisfies BuildOptions;
const options = {
  ...settings,
  outdir: "dist",
  outbase: ".",
  chunkNames: "chunks/[name]-[hash]",
} satisfies BuildOptions;

function constantSources(): string {
  return readdirSync("generated", { recursive: true, encoding: "utf8" })
    .map((name) => path.join("generated", name))
    .filter((file) => CONSTANT_FILES.test(file))
    .sort()
    .map((file) => `export * from "./${file}";\n`)
    .join("");
}

/** Leaves one copy of a large thing, in CommonJS, of which the ES module is but another name. */
function asCommonJsAlone({ outputs }: Metafile): void {
  for (const [file, { entryPoint, exports: names }] of Object.entries(outputs)) {
    rmSync(file);
    if (
      entryPoint === undefined ||
      !sourcesOf(Object.values(manifest.exports)).includes(entryPoint)
    )
      continue;
    const commonJs = `./${path.basename(file, ".js")}.cjs`;
    writeFileSync(
      file,
      `import commonJs from"${commonJs}";export const{${names.join(",")}}=commonJs;\n`,
    );
  }
}

/** The sources that the manifest's targets in `dist/` are made of. */
function entryPoints(): string[] {
  return sourcesOf([...Object.values(manifest.exports), ...Object.values(manifest.imports)]);
}

function sourcesOf(targets: readonly Target[]): string[] {
  const sources = targets.flatMap(leaves).flatMap((file) => {
    const source = /^\.\/dist\/(.*)\.c?js$/.exec(file)?.[1];
    return source !== undefined && existsSync(`${source}.ts`) ? [`${source}.ts`] : [];
  });
  return [...new Set(sources)].sort();
}

function leaves(target: Target): string[] {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(leaves);
}

async function exportsOf(source: string): Promise<string[]> {
  const { metafile } = await build({ ...options, entryPoints: [source], write: false });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** An entry that has nothing the main one does not have is but another name for that. */
async function asOtherName(source: string, main: ReadonlySet<string>): Promise<boolean> {
  const names = await exportsOf(source);
  if (names.length === 0 || names.some((name) => !main.has(name))) return false;
  const file = path.join("dist", source.replace(/\.ts$/, ".js"));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `export{${names.join(",")}}from${JSON.stringify(manifest.name)};\n`);
  return true;
}

rmSync("dist", { recursive: true, force: true });
execFileSync(
  process.execPath,
  ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--emitDeclarationOnly"],
  { stdio: "inherit" },
);
dropUnusableMaps("dist");
joinDeclarations("dist");
writePortableTypes("dist");
pruneDeclarations(
  // What is declared there belongs to an entry, or is imported by one as `#sign`.
  [...Object.values(manifest.exports), ...Object.values(manifest.imports)]
    .flatMap(leaves)
    .filter((file) => /^\.\/dist\/.*\.(?:d\.ts|c?js)$/.test(file))
    .map((file) => file.replace(/(?:\.node)?\.(?:d\.ts|c?js)$/, ".d.ts")),
);
const document = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as object;
writeFileSync("dist/generated/openapi.json", JSON.stringify(document));

const commonJsAlone: Metafile[] = [];
const main = new Set(await exportsOf(MAIN));
for (const source of entryPoints()) {
  if (source === MAIN || LIKE_MAIN.includes(source)) continue;
  if (TOGETHER.includes(source) || source.startsWith(EMULATOR)) continue;
  if (await asOtherName(source, main)) continue;
  // A generated table has nothing to map.
  const sourcemap = source !== DESCRIPTIONS;
  const { metafile } = await build({
    ...options,
    entryPoints: [source],
    plugins: [sharedErrors],
    sourcemap,
  });
  if (source === DESCRIPTIONS) commonJsAlone.push(metafile);
}
const { metafile: emulator } = await build({
  ...options,
  entryPoints: entryPoints().filter((source) => source.startsWith(EMULATOR)),
  plugins: [sharedErrors],
  splitting: true,
  // A stand-in for the service, for tests: to be small is worth more here than to be read.
  minify: true,
  sourcemap: false,
});
for (const [suffix, { external, conditions }] of Object.entries(PLATFORMS)) {
  const onNode = suffix === ".node";
  await build({
    ...options,
    external: [...peers, ...external],
    conditions: [SOURCE, ...conditions],
    entryPoints: [
      { in: MAIN, out: `generated/index${suffix}` },
      ...(onNode ? TOGETHER.map((file) => ({ in: file, out: file.replace(/\.ts$/, "") })) : []),
    ],
    plugins: [constants],
    splitting: onNode,
  });
  for (const source of LIKE_MAIN) {
    await build({
      ...options,
      external: [...peers, ...external],
      conditions: [SOURCE, ...conditions],
      entryPoints: [{ in: source, out: source.replace(/\.ts$/, suffix) }],
      plugins: [sharedErrors],
      splitting: onNode,
    });
  }
}
await build({
  ...settings,
  stdin: { contents: constantSources(), resolveDir: ".", sourcefile: `${CONSTANTS}.ts` },
  outfile: `dist/${CONSTANTS}.js`,
  sourcemap: false,
});

keepPackedSources("dist");
writeCommonJs("dist");
for (const made of [...commonJsAlone, emulator]) asCommonJsAlone(made);
writeCommonJsTypes();
