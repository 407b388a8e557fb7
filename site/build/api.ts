import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  Application,
  Comment,
  Converter,
  DeclarationReflection,
  type ProjectReflection,
  type TypeDocOptions,
} from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { nameOf } from "../../generator/emit/error-codes.js";
import type { Model } from "../../generator/model/model.js";
import { entriesOf } from "../../scripts/build/manifest.js";
import type { Staged, StagedPage } from "./staged.js";

/**
 * The entries of the client and the emulator, from their comments. What is generated of the document, an action or a
 * type of the API, is not repeated here: the reference has it.
 * @throws Error where the compiler or TypeDoc reports one.
 */
export async function stageApi(model: Model): Promise<Staged> {
  const entries = publicEntries();
  const app = await typeDocOf(entries);
  // Before TypeDoc sorts what there is into groups.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    leaveOutTheDocument(project, model);
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("The API reference was not made: see above.");
  for (const module of project.children ?? []) renameModule(module, entries);
  const pages = await render(app, project);
  const items = pages
    .filter(({ path: page }) => page !== "api/index.md")
    .map(({ path: page, text }) => ({
      text: entryOf(text) ?? page,
      link: `/${page.replace(/\.md$/, "")}`,
    }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  return { pages, sidebar: [{ text: "api", link: "/api/", items }] };
}

function typeDocOf(entries: readonly Entry[]): Promise<Application> {
  return Application.bootstrapWithPlugins({
    entryPoints: entries.map(({ source }) => source),
    tsconfig: "tsconfig.json",
    plugin: [path.resolve("site/node_modules/typedoc-plugin-markdown/dist/index.js")],
    readme: "none",
    sortEntryPoints: false,
    exclude: ["generated/types/**", "generated/actions/**"],
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    logLevel: "Warn",
    // `pnpm test` checks types, and it would take as long here again.
    skipErrorChecking: true,
    treatWarningsAsErrors: false,
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    ...LAYOUT,
  } as TypeDocOptions);
}

/** The pages as Markdown. @throws Error where TypeDoc reports an error */
async function render(app: Application, project: ProjectReflection): Promise<StagedPage[]> {
  const out = mkdtempSync(path.join(tmpdir(), "api-"));
  try {
    app.options.setValue("outputs", [{ name: "markdown", path: out }]);
    await app.generateOutputs(project);
    if (app.logger.hasErrors()) throw new Error("The API reference has errors: see above.");
    return readdirSync(out, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => ({
        path: path.posix.join("api", file.split(path.sep).join("/")),
        // The site's Markdown has no HTML.
        text: readFileSync(path.join(out, file), "utf8").replaceAll(/<a id="[^"]*"><\/a> /g, ""),
      }));
  } finally {
    rmSync(out, { recursive: true });
  }
}

const LAYOUT: Partial<PluginOptions> = {
  entryFileName: "index.md",
  outputFileStrategy: "modules",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  parametersFormat: "table",
  propertiesFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  indexFormat: "table",
  expandObjects: false,
  tableColumnSettings: {
    hideInherited: true,
    hideOverrides: true,
    hideModifiers: true,
    leftAlignHeaders: true,
  },
  sanitizeComments: true,
};

/** The entry that a page is about, without the package's name: `/testing`. */
function entryOf(page: string): string | undefined {
  return /^# (?:[\w-]+(?=\/))?(.*)$/m.exec(page)?.[1];
}

interface Entry {
  /** As it is imported. */
  readonly name: string;
  readonly source: string;
}

function publicEntries(): Entry[] {
  return [".", "packages/emulator"].flatMap((folder) =>
    entriesOf(folder).map(({ name, source }) => ({
      name,
      source: path.posix.join(folder, source),
    })),
  );
}

/** TypeDoc calls a module by its file. */
function renameModule(module: DeclarationReflection, entries: readonly Entry[]): void {
  const entry = entries.find(
    ({ source }) => source.replace(/(?:\/index)?\.ts$/, "") === module.name,
  );
  if (entry === undefined) throw new Error(`No entry of the package is ${module.name}.`);
  module.name = entry.name;
}

/** Members that there is one of to each action, or to each error code: as long as the reference. */
function leaveOutTheDocument(project: ProjectReflection, { actions, errorCodes }: Model): void {
  const names = new Set([
    ...actions.flatMap(({ name }) => [name, `/#${name}`, `validate${name}`]),
    ...errorCodes.map(nameOf),
  ]);
  for (const parent of Object.values(project.reflections)) {
    if (!(parent instanceof DeclarationReflection)) continue;
    const members = parent.children?.filter(({ name }) => names.has(name)) ?? [];
    // Every error class has it, for `instanceof` across copies of the package.
    parent.children
      ?.filter(({ name }) => name === "[hasInstance]")
      .forEach((one) => project.removeReflection(one));
    if (members.length < MANY) continue;
    for (const member of members) project.removeReflection(member);
    parent.comment ??= new Comment();
    const words = ` ${members.length} members, made of the document, are left out here.`;
    parent.comment.summary.push({ kind: "text", text: words });
  }
}

const MANY = 30;
