import path from "node:path";

/** Where these tests' build is: below the package, so that its dependencies are found. */
export const BUILT: string = path.resolve("packages/cli/node_modules/.cache/tcredis/browser");
export const BUILT_PAGE: string = path.join(BUILT, "explorer");
