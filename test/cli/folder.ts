import path from "node:path";

/** Where the tests' build of the command is: below `cli/`, so that its dependencies are found. */
export const FOLDER: string = path.resolve("cli/node_modules/.cache/tcredis/cli");
