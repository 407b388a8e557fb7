import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
 * many files takes longer than loading much. Whatever the runtime exports is in the runtime's file
 * alone, from which the others import it: so the code is there once, and `instanceof` holds wherever
 * an error comes from. What differs between platforms is behind `#` imports.
 */
const MAIN = "generated/index.ts";
const RUNTIME = "runtime/index.ts";
/** These share the connections that they keep, and with them the file that has them. */
const TOGETHER = ["runtime/on-node.ts", "runtime/node.ts", "runtime/undici.ts"];
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

/** Leaves to the runtime's file what it exports: the rest may be there more than once. */
function sharedRuntime(folder: string): Plugin {
  const runtime = path.posix.join(path.relative(folder, "runtime"), "index.js");
  return {
    name: "shared-runtime",
    setup(setUp) {
      setUp.onResolve({ filter: /^\.\.?\// }, async ({ path: given, kind, resolveDir }) => {
        if (kind === "entry-point") return undefined;
        if (given.endsWith(".json")) return { path: given, external: true };
        const file = path.relative("", path.join(resolveDir, given.replace(/\.js$/, ".ts")));
        if (!file.startsWith("runtime/") || !(await isInRuntime(file))) return undefined;
        const target = runtime.startsWith(".") ? runtime : `./${runtime}`;
        return { path: target, external: true, sideEffects: false };
      });
    },
  };
}

const inRuntime = new Map<string, Promise<boolean>>();

function isInRuntime(file: string): Promise<boolean> {
  const known = inRuntime.get(file) ?? exportsOf(file).then(areInRuntime);
  inRuntime.set(file, known);
  return known;
}

async function areInRuntime(names: readonly string[]): Promise<boolean> {
  const exported = await runtimeExports;
  return names.every((name) => exported.has(name));
}

const settings = {
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  minifySyntax: true,
  minifyWhitespace: true,
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
const runtimeExports = exportsOf(RUNTIME).then((names) => new Set(names));

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

await build({ ...options, entryPoints: [RUNTIME] });
await build({
  ...options,
  entryPoints: TOGETHER,
  splitting: true,
});
const commonJsAlone: Metafile[] = [];
const main = new Set(await exportsOf(MAIN));
for (const source of entryPoints()) {
  if ([RUNTIME, ...TOGETHER].includes(source) || source.startsWith(EMULATOR)) continue;
  if (source !== MAIN && (await asOtherName(source, main))) continue;
  const { metafile } = await build({
    ...options,
    entryPoints: [source],
    // What the runtime itself imports is whole.
    plugins: source.startsWith(PLATFORM) ? [] : [sharedRuntime(path.dirname(source))],
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
writeCommonJs("dist");
for (const made of [...commonJsAlone, emulator]) asCommonJsAlone(made);
writeCommonJsTypes();
