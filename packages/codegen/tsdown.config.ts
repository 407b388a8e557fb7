import type { UserConfig } from "tsdown";
import { program } from "../../scripts/build/program.js";

export const codegen: UserConfig = { ...program, name: "codegen", cwd: "packages/codegen" };
