import type { UserConfig } from "tsdown";
import { commonErrors } from "../../generator/load/common-errors.js";
import { shared } from "./library.js";

/** A command that Node runs. */
export const program: UserConfig = {
  ...shared,
  format: "esm",
  platform: "node",
  entry: { main: "src/main.ts" },
  dts: false,
  plugins: [
    {
      // Programs run far from the file that has the error codes of every product.
      name: "common-errors",
      load: (id) =>
        id.endsWith("/generator/load/common-errors.ts")
          ? `const catalog = ${JSON.stringify(commonErrors())};\nexport const commonErrors = () => catalog;`
          : undefined,
    },
  ],
};
