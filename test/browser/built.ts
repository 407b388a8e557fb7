import path from "node:path";
import { PAGE } from "../../packages/cli/build/bundle.js";

/** Where these tests' build is: below `cli/`, so that its dependencies are found. */
export const BUILT: string = path.resolve("cli/node_modules/.cache/tcredis/browser");
export const BUILT_PAGE: string = path.join(BUILT, PAGE);
