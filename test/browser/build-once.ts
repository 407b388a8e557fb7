import { bundle } from "../../packages/cli/build/bundle.js";
import { BUILT } from "./built.js";

/** The command with its page, as it is published, with the client's sources in it. */
export async function setup(): Promise<void> {
  await bundle({ outdir: BUILT, withClient: true, withPage: true });
}
