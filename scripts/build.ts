import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { writeCommonJsTypes } from "./build/commonjs-types.js";
import { writeCommonJs } from "./build/commonjs.js";
import { dropUnusableMaps } from "./build/declaration-maps.js";
import { joinDeclarations } from "./build/join-declarations.js";
import { pruneDeclarations } from "./build/prune-declarations.js";
import { markPureCalls } from "./build/pure-calls.js";
import { keepPackedSources } from "./build/source-maps.js";
import { writePortableTypes } from "./build/portable-types.js";

/**
 * Makes `dist/`: the compiler's declarations, and a file of code to each entry point, since loading
 * many files takes longer than loading much. Whatever the runtime exports is in two files alone, from
 * which the others import it: so the code is there once, and `instanceof` holds wherever an error
 * comes from. What differs between platforms is behind `#` imports.
 */
const MAIN = "generated/index.ts";
/** What a client needs at once. On Node the main entry's file has it, so that an app loads one file. */
const CORE = "runtime/core.ts";
/** The runtime: that, and what else there is. */
const RUNTIME = [CORE, "runtime/index.ts"];
/** The main entry for Node: with all that it needs there until the first call. */
const MAIN_ON_NODE = "generated/index.node.js";
/** Sends by Node's HTTP client, and is loaded with the first call. */
const HTTP_ON_NODE = "runtime/http-node.ts";
/** These share how they read an answer. */
const TOGETHER = [HTTP_ON_NODE, "runtime/undici.ts"];
/** What differs between platforms, as `#platform`. */
const PLATFORM = "runtime/on-";
/** Text, most of it. */
const DESCRIPTIONS = "generated/error-descriptions.ts";
/** The emulator is large, so what it does on Node and elsewhere shares a file. */
const EMULATOR = "emulator/";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly imports: Readonly<Record<string, Target>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}
type Target = string | { readonly [condition: string]: Target };

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

const peers = [...Object.keys(manifest.peerDependencies), "node:*"];

/** Leaves to these files of the runtime what they export: the rest may be there more than once. */
function sharedRuntime(folder: string, files: readonly string[] = RUNTIME): Plugin {
  const namespace = "shared-runtime";
  return {
    name: namespace,
    setup(setUp) {
      setUp.onResolve({ filter: /^\.\.?\// }, async ({ path: given, kind, ...importer }) => {
        if (kind === "entry-point") return undefined;
        if (importer.namespace === namespace)
          return { path: given, external: true, sideEffects: false };
        if (given.endsWith(".json")) return { path: given, external: true };
        const file = path.relative(
          "",
          path.join(importer.resolveDir, given.replace(/\.js$/, ".ts")),
        );
        if (!file.startsWith("runtime/")) return undefined;
        const home = await homeOf(file, files);
        return home === undefined ? undefined : { path: home, namespace, sideEffects: false };
      });
      // In between, so that a file has one import of it, however many of its sources do.
      setUp.onLoad({ filter: /./, namespace }, async ({ path: home }) => {
        const names = (await exportsOf(home)).join(",");
        const from = home === CORE ? "#core" : relative(folder, home);
        return { contents: `export {${names}} from ${JSON.stringify(from)};`, resolveDir: "." };
      });
    },
  };
}

/** The first of the files that exports all that a source does. */
async function homeOf(source: string, files: readonly string[]): Promise<string | undefined> {
  const names = await exportsOf(source);
  for (const file of files) {
    const exported = new Set(await exportsOf(file));
    if (names.every((name) => exported.has(name))) return file;
  }
  return undefined;
}

/** Leaves Node's HTTP client in its own file, so that its connections are there once. */
function httpOutside(folder: string): Plugin {
  return {
    name: "http-outside",
    setup(setUp) {
      setUp.onResolve({ filter: /^\.\.?\// }, ({ path: given, kind, resolveDir }) => {
        const file = path.relative("", path.join(resolveDir, given.replace(/\.js$/, ".ts")));
        if (kind === "entry-point" || file !== HTTP_ON_NODE) return undefined;
        return { path: relative(folder, HTTP_ON_NODE), external: true, sideEffects: false };
      });
    },
  };
}

/** What a file in a folder of `dist/` imports a source's code as. */
function relative(folder: string, source: string): string {
  const target = path.posix.relative(folder, source.replace(/\.ts$/, ".js"));
  return target.startsWith(".") ? target : `./${target}`;
}

const settings = {
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  minifySyntax: true,
  minifyWhitespace: true,
  // Node shows the whole line where an error was thrown that nobody catches.
  lineLimit: 120,
  // All else is bundled: the emulator's library, so that the package depends on nothing for it.
  external: [...peers, "#*"],
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
const knownExports = new Map<string, Promise<string[]>>();

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

/** The declarations of what an entry has, or imports as `#sign` and the like. */
function declaredEntries(): string[] {
  return [...Object.values(manifest.exports), ...Object.values(manifest.imports)]
    .flatMap(leaves)
    .filter((file) => /^\.\/dist\/.*\.(?:d\.ts|c?js)$/.test(file))
    .map((file) => file.replace(/(?:\.node)?\.(?:d\.ts|c?js)$/, ".d.ts"));
}

function leaves(target: Target): string[] {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(leaves);
}

function exportsOf(source: string): Promise<string[]> {
  const known = knownExports.get(source) ?? readExports(source);
  knownExports.set(source, known);
  return known;
}

async function readExports(source: string): Promise<string[]> {
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
writePortableTypes("dist");
joinDeclarations("dist", declaredEntries());
pruneDeclarations("dist", declaredEntries());
const document = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as object;
writeFileSync("dist/generated/openapi.json", JSON.stringify(document));

for (const [index, source] of RUNTIME.entries()) {
  const plugins = [sharedRuntime("runtime", RUNTIME.slice(0, index))];
  await build({ ...options, entryPoints: [source], plugins });
}
await build({
  ...options,
  entryPoints: TOGETHER,
  splitting: true,
});
await build({
  ...settings,
  stdin: {
    contents: [MAIN, CORE].map((source) => `export * from "./${source}";`).join(""),
    resolveDir: ".",
    sourcefile: "index.node.ts",
  },
  outfile: `dist/${MAIN_ON_NODE}`,
  conditions: ["tencentcloud-redis:source", "node"],
  external: [...peers],
  plugins: [httpOutside(path.dirname(MAIN_ON_NODE))],
});
const commonJsAlone: Metafile[] = [];
const main = new Set(await exportsOf(MAIN));
for (const source of entryPoints()) {
  if ([...RUNTIME, ...TOGETHER].includes(source) || source.startsWith(EMULATOR)) continue;
  if (source !== MAIN && (await asOtherName(source, main))) continue;
  const folder = path.dirname(source);
  const { metafile } = await build({
    ...options,
    entryPoints: [source],
    plugins: [
      httpOutside(folder),
      // What the runtime itself imports is whole.
      ...(source.startsWith(PLATFORM) ? [] : [sharedRuntime(folder)]),
    ],
    // A generated table has nothing to map.
    sourcemap: source !== DESCRIPTIONS,
  });
  if (source === DESCRIPTIONS) commonJsAlone.push(metafile);
}
const { metafile: emulator } = await build({
  ...options,
  entryPoints: entryPoints().filter((source) => source.startsWith(EMULATOR)),
  plugins: [sharedRuntime("emulator")],
  splitting: true,
  // A stand-in for the service, for tests: to be small is worth more here than to be read.
  minify: true,
  sourcemap: false,
});

keepPackedSources("dist");
markPureCalls("dist/generated", "generated");
writeCommonJs("dist");
for (const made of [...commonJsAlone, emulator]) asCommonJsAlone(made);
writeCommonJsTypes();
