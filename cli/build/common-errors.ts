import type { Plugin } from "esbuild";
import { readCommonErrors } from "../../generator/load/common-error-file.js";

/** Puts the error codes of every product into the bundle: it is run far from the file that has them. */
export const commonErrors: Plugin = {
  name: "common-errors",
  setup(build) {
    build.onLoad({ filter: /[/\\]common-error-file\.ts$/ }, () => ({
      contents: `export const readCommonErrors = () => (${JSON.stringify(readCommonErrors())});`,
      loader: "js",
    }));
  },
};
