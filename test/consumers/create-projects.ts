import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { packPackage } from "../fixtures/pack.js";
import { NODE_22, type Project } from "./projects.js";

/** More at a time would wait for each other. */
const AT_A_TIME = 4;

export interface Workspace {
  /** What a project installs, and the tests. Projects that install the same share it. */
  readonly folderOf: (project: Project) => string;
  readonly nodeOf: (project: Project) => string;
  readonly remove: () => void;
}

/** Packs the package and installs it as its users would, beside what else a project needs. */
export async function createProjects(projects: readonly Project[]): Promise<Workspace> {
  const root = mkdtempSync(path.join(tmpdir(), "consumers-"));
  const [client, emulator] = [packPackage("client", root), packPackage("emulator", root)];
  const folderOf = ({ packages }: Project): string =>
    path.join(root, ["with", ...Object.entries(packages).flat()].join("-"));
  const all = new Map(projects.map((project) => [folderOf(project), project.packages]));
  const installs = [...all].map(([folder, packages]) => async () => {
    await install(folder, {
      ...packages,
      "tencentcloud-redis": `file:${client.tarball}`,
      "tencentcloud-redis-emulator": `file:${emulator.tarball}`,
    });
    copyTests(folder);
  });
  const node22 = path.join(root, "node22");
  if (projects.some(({ isOnNode22 }) => isOnNode22)) {
    installs.push(() => install(node22, { node22: NODE_22.package }));
  }
  const next = async (): Promise<void> => {
    for (let one = installs.shift(); one; one = installs.shift()) await one();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
  return {
    folderOf,
    nodeOf: ({ isOnNode22 }) =>
      isOnNode22 ? path.join(node22, NODE_22.program) : process.execPath,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function copyTests(folder: string): void {
  cpSync("test/consumers/programs", folder, { recursive: true });
  for (const name of ["localhost-key.pem", "localhost-cert.pem"]) {
    cpSync(path.join("test/fixtures", name), path.join(folder, name));
  }
}

/** @throws Error with what npm said, where a package cannot be installed. */
async function install(folder: string, dependencies: Project["packages"]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ private: true, dependencies }, undefined, 2);
  writeFileSync(path.join(folder, "package.json"), manifest);
  try {
    const quiet = ["--no-audit", "--no-fund", "--no-package-lock"];
    await promisify(execFile)(
      "npm",
      ["install", "--prefer-offline", "--ignore-scripts", ...quiet],
      { cwd: folder },
    );
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new Error(
      `npm cannot install ${Object.keys(dependencies).join(", ")} of test/consumers/projects.ts. ` +
        `They come from the npm registry, so this needs a network the first time.\n${stderr}`,
      { cause: error },
    );
  }
}
