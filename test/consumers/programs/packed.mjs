import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

export const NAMES = ["tencentcloud-redis", "tencentcloud-redis-emulator"];

/** The file of a package's tarball, beside the folders of the projects. */
export function tarballFile(name) {
  const file = readdirSync("..").find((one) => new RegExp(`^${name}-\\d.*\\.tgz$`).test(one));
  return path.resolve("..", file);
}

/** The tarball as a dependency of package.json. */
export function tarball(name) {
  return `file:${tarballFile(name)}`;
}

/** Makes a project with the apps, for a package manager other than npm. @returns Its folder. */
export function createApp(name, versionOf) {
  const folder = path.resolve(name);
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(NAMES.map((one) => [one, versionOf(one)]));
  const manifest = { name: "app", private: true, dependencies };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
  for (const app of ["app.mjs", "app-anywhere.mjs", "app-required.cjs"]) {
    copyFileSync(app, path.join(folder, app));
  }
  return folder;
}
