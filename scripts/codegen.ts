import { run, watchOutput } from "../packages/codegen/src/program.js";

/** `tencentcloud-codegen` from its sources, for the scripts of `package.json`, which its messages name. */
watchOutput();
process.exitCode = await run(process.argv.slice(2), ({ script }) => `pnpm ${script}`);
