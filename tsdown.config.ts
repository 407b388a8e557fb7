import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defineConfig, type Rolldown, type UserConfig } from "tsdown";
import { readCommonErrors } from "./generator/load/common-error-file.js";
import { toLines } from "./packages/cli/src/document-lines.js";
import type { OpenApiDocument } from "./runtime/openapi.js";

const SOURCE = "tencentcloud-redis:source";

interface Target {
  readonly [SOURCE]: string;
}
interface Manifest {
  readonly exports: Readonly<Record<string, string | Target>>;
  /** By platform. */
  readonly imports: Readonly<Record<string, Target & { readonly node: Target }>>;
}

/** Sources by their names in `dist`. */
type Entries = Readonly<Record<string, string>>;

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;

/** What a package exports. */
function exportsOf(folder: string): Entries {
  return Object.fromEntries(
    Object.entries(manifestOf(folder).exports).flatMap(([name, target]): [string, string][] => {
      const source = typeof target === "string" ? undefined : target[SOURCE];
      if (!source?.endsWith(".ts")) return [];
      return [[name === "." ? "index" : name.slice(2), source]];
    }),
  );
}

/** What a package imports by platform: a file for each. */
function platformsOf(folder: string): Entries {
  return Object.fromEntries(
    Object.values(manifestOf(folder).imports)
      .flatMap((target) => [target.node[SOURCE], target[SOURCE]])
      .map((source): [string, string] => [path.basename(source, ".ts"), source]),
  );
}

const shared: UserConfig = {
  target: "es2022",
  fixedExtension: false,
  hash: false,
  logLevel: "warn",
  inputOptions: { checks: { pluginTimings: false } },
};

/**
 * Declarations of ES modules that pass on those for CommonJS, so that they are installed once. The
 * other way about does not work: the compiler lets no CommonJS module name an ES module.
 */
const declarationsOfCommonJs = (entries: Entries): Rolldown.Plugin => ({
  name: "declarations-of-commonjs",
  generateBundle({ format }) {
    if (format !== "es") return;
    for (const name of Object.keys(entries)) {
      const source = `export * from "./${path.basename(name)}.cjs";\n`;
      this.emitFile({ type: "asset", fileName: `${name}.d.ts`, source });
    }
  },
});

/**
 * ES modules read the same declarations, and mean openapi-fetch's types of ES modules: to the compiler
 * those for CommonJS are others.
 */
const typesOfEsModules: Rolldown.Plugin = {
  name: "types-of-es-modules",
  renderChunk(code, { fileName }) {
    if (!fileName.endsWith(".d.cts")) return;
    return code.replace(
      /^import (\{.*\} from "openapi-fetch");$/m,
      'import type $1 with { "resolution-mode": "import" };',
    );
  },
};

/** Names of shared files, by a source that is in them. Others are called after their last source. */
const SHARED_FILES: Entries = {
  "generated/actions/CloneInstances": "actions",
  "generated/error-codes": "error-codes",
  "generated/errors": "is-error-of",
  "runtime/signer/node": "sign",
};

const inSources = (...sources: string[]): RegExp => new RegExp(`/(?:${sources.join("|")})\\.ts$`);

/**
 * Few files, since each costs a millisecond at start. What the files of both platforms need is apart from the
 * client, which imports one of them. A browser's bundle reads it too, so it must not import anything of Node.
 */
const SHARED_GROUPS = [
  {
    name: "base",
    test: inSources(
      "runtime/(?:endpoint|environment|errors)",
      "runtime/http/(?:fetch|platform-fetch|proxy)",
      "runtime/signer/(?:tc3|key-cache)",
      "generated/(?:service|errors|error-codes|types/\\w+)",
    ),
    minShareCount: 2,
    priority: 2,
  },
  {
    name: "client",
    test: inSources("runtime/(?:client|waiters/run-waiter|limiter/in-process)"),
    priority: 1,
  },
  // Of the declarations: rolldown knows them by the ".d".
  { name: "runtime.d", test: inSources("runtime/.*\\.d"), minShareCount: 2 },
];

function sharedFile({ name, moduleIds }: Rolldown.PreRenderedChunk): string {
  const sources = new Set(
    moduleIds.map((id) => path.relative(".", id).replace(/(?:\.d)?\.ts$/, "")),
  );
  const isGroup = SHARED_GROUPS.some((group) => group.name === name);
  const known = Object.keys(SHARED_FILES).find((source) => !isGroup && sources.has(source));
  return `chunks/${known === undefined ? name.replace(/\.d$/, "") : SHARED_FILES[known]}`;
}

/** Sources that get declarations, as the compiler's plugin finds them: from the root. */
const declared = (folder: string): string[] =>
  Object.values(exportsOf(folder)).map((source) => path.join(folder, source));

/** Users need not have the library of `await using` among theirs. */
const disposableTypes: Rolldown.Plugin = {
  name: "disposable-types",
  renderChunk: (code, { fileName }) =>
    fileName.endsWith(".d.cts") && code.includes("[Symbol.asyncDispose]")
      ? `/// <reference lib="esnext.disposable" />\n${code}`
      : undefined,
};

/** For `import` and for `require`, on any runtime. */
const library = (folder: string, entry: Entries): UserConfig => ({
  ...shared,
  cwd: folder,
  entry: { ...entry, ...platformsOf(folder) },
  format: {
    esm: { dts: false },
    cjs: { dts: { sourcemap: false, entry: declared(folder) } },
  },
  plugins: [declarationsOfCommonJs(exportsOf(folder))],
  platform: "neutral",
  // No source maps: with the sources that they lead to they would be half as much again as the whole
  // package, and what is built reads like its source.
  sourcemap: false,
  // Comments that name the source of each part are a thirtieth of what is installed.
  inputOptions: { ...shared.inputOptions, experimental: { attachDebugInfo: "none" } },
  // Also of declarations for CommonJS, which it makes as ES modules.
  outputOptions: (_options, format) => ({
    chunkFileNames: (chunk) => `${sharedFile(chunk)}.${format === "cjs" ? "cjs" : "js"}`,
    plugins: [typesOfEsModules, disposableTypes],
    codeSplitting: { groups: SHARED_GROUPS },
    // Chunks export by the names that the sources have.
    minifyInternalExports: false,
    // Editors show those of the declarations; twice over, they are a third of what is installed.
    comments: { jsdoc: false },
    // Jest runs CommonJS without a way to import.
    dynamicImportInCjs: false,
  }),
  deps: { neverBundle: [/^#/, /^node:/] },
});

const program: UserConfig = {
  ...shared,
  format: "esm",
  platform: "node",
  entry: { main: "src/main.ts" },
  dts: false,
  plugins: [
    {
      // Programs run far from the file that has the error codes of every product.
      name: "common-errors",
      load: (id) =>
        id.endsWith("/generator/load/common-error-file.ts")
          ? `export const readCommonErrors = () => (${JSON.stringify(readCommonErrors())});`
          : undefined,
    },
  ],
};

/**
 * The emulator publishes the document, and imports it as anybody does. ES modules import it as code: Node
 * warns of imported JSON, and Rollup wants a plugin for it.
 */
const publishedDocument: Rolldown.Plugin = {
  name: "published-document",
  resolveId: (id) =>
    id.endsWith("/generated/openapi.json")
      ? { id: "tencentcloud-redis-emulator/openapi.json", external: true }
      : undefined,
  renderChunk: (code, { fileName }, { format }) =>
    format === "es" && !fileName.includes(".d.")
      ? code.replace(
          '"tencentcloud-redis-emulator/openapi.json" with { type: "json" }',
          `"${fileName.includes("/") ? ".." : "."}/openapi.js"`,
        )
      : undefined,
};

/** Without its layout, which is nearly half of it. */
function copyDocument(): void {
  const text = JSON.stringify(JSON.parse(readFileSync("generated/openapi.json", "utf8")));
  writeFileSync("packages/emulator/dist/openapi.json", text);
  // Bundlers take long to minify a literal of this size.
  const quoted = `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  writeFileSync("packages/emulator/dist/openapi.js", `export default JSON.parse(${quoted});\n`);
}

/** Beside the command that serves it. */
function buildExplorerPage(): void {
  const args = ["node_modules/vite/bin/vite.js", "build", "--outDir", "../../cli/dist/explorer"];
  execFileSync(process.execPath, args, { cwd: "packages/explorer", stdio: "inherit" });
}

/**
 * The command reads the document where it needs it, from a file of its own: as code it would cost each start
 * a good part of its time.
 */
const documentBesideProgram: Rolldown.Plugin = {
  name: "document-beside-program",
  load: (id) =>
    id.endsWith("/generated/openapi.json")
      ? {
          code: `import { readOwnDocument } from ${JSON.stringify(path.resolve("packages/cli/src/own-document.ts"))};
export default readOwnDocument();`,
          moduleType: "js",
        }
      : undefined,
  transform: (code, id) =>
    id.endsWith("/cli/src/own-document.ts")
      ? code.replace("../../../generated/openapi.json", "./openapi.jsonl")
      : undefined,
  generateBundle() {
    const text = readFileSync("generated/openapi.json", "utf8");
    const source = toLines(JSON.parse(text) as OpenApiDocument);
    this.emitFile({ type: "asset", fileName: "openapi.jsonl", source });
  },
};

/**
 * Commander is a development dependency, and so in the build: as CommonJS of many files it would take
 * as long as the rest of `tcredis --version`. Its license wants to be in every copy; a
 * file with that word in its name would keep pnpm from adding our own.
 */
const licenseOfCommander: Rolldown.Plugin = {
  name: "license-of-commander",
  generateBundle() {
    const source = readFileSync("packages/cli/node_modules/commander/LICENSE", "utf8");
    this.emitFile({ type: "asset", fileName: "third-party.txt", source });
  },
};

/** Commander starts programs only for commands in files of their own, of which there are none. */
const noProgramsOfCommander: Rolldown.Plugin = {
  name: "no-programs-of-commander",
  transform: (code, id) =>
    id.endsWith("/commander/lib/command.js")
      ? code.replace("const childProcess = require('node:child_process');", "")
      : undefined,
};

export const cli: UserConfig = {
  ...program,
  name: "cli",
  cwd: "packages/cli",
  plugins: [program.plugins, documentBesideProgram, licenseOfCommander, noProgramsOfCommander],
  // What every start loads, and what most commands do, are a file each: forty small ones take longer.
  // What reports failures is loaded before them, see `main.ts`.
  outputOptions: {
    // Half of Commander is comments for editors.
    comments: { jsdoc: false },
    codeSplitting: {
      groups: [
        { name: "failure", test: /cli\/src\/failure\.ts$/, priority: 3 },
        { name: "program", test: /cli\/src\/program\.ts$/, priority: 2 },
        { name: "call", test: /cli\/src\/commands\/call\.ts$/, priority: 1 },
      ],
    },
  },
};

export const codegen: UserConfig = { ...program, name: "codegen", cwd: "packages/codegen" };

export default defineConfig([
  {
    ...library(".", {
      ...exportsOf("."),
      "transports.unsupported": "runtime/http/transports.unsupported.ts",
    }),
    name: "client",
  },
  {
    ...library("packages/emulator", exportsOf("packages/emulator")),
    name: "emulator",
    plugins: [declarationsOfCommonJs(exportsOf("packages/emulator")), publishedDocument],
    onSuccess: copyDocument,
  },
  codegen,
  { ...cli, onSuccess: buildExplorerPage },
]);
