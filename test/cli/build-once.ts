import { bundle } from "../../cli/build/bundle.js";
import { FOLDER } from "./folder.js";

/** The command as one build for all tests, with the client's sources in it. */
export async function setup(): Promise<void> {
  await bundle({ outdir: FOLDER, withClient: true });
}
