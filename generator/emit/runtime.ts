import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where generated code imports the runtime from. */
export interface Runtime {
  /**
   * Specifier of a module of the runtime, such as `client.js`, in a file of the output folder.
   * @param folder where in the output folder the importing file is; the folder itself is `""`.
   */
  readonly module: (name: string, folder?: "" | "validators") => string;
}

/** This project's own binding stands beside the runtime. */
export const BESIDE: Runtime = {
  module: (name, folder = "") => `${folder === "" ? "" : "../"}../runtime/${name}`,
};

const PACKAGE_RUNTIME = "tencentcloud-redis/runtime";

/** A module's name as it may stand in an import: no path, no address. */
const SPECIFIER = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;

/**
 * The runtime of output in a folder: by default the package, for this project's own the files beside it.
 * @throws Error where `given` is neither `../runtime` nor a package or an entry of one.
 */
export function runtimeFor(out: string, given?: string): Runtime {
  const specifier = given ?? (isBesideRuntime(out) ? "../runtime" : PACKAGE_RUNTIME);
  if (specifier === "../runtime") return BESIDE;
  if (SPECIFIER.test(specifier)) return { module: () => specifier };
  throw new Error(
    `${JSON.stringify(given)} is no package to import the runtime from. Name one, such as ${PACKAGE_RUNTIME}.`,
  );
}

function isBesideRuntime(out: string): boolean {
  const beside = path.resolve(out, "../runtime");
  const own = fileURLToPath(new URL("../../runtime", import.meta.url));
  return existsSync(beside) && existsSync(own) && realpathSync(beside) === realpathSync(own);
}
