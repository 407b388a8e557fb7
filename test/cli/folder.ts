/** Names the folder of this run's build of the command, see `build-once.ts`. */
export const FOLDER_VARIABLE = "TCREDIS_TEST_BUILD";

/** The tests' build of the command. */
export const FOLDER: string = process.env[FOLDER_VARIABLE] ?? "";
