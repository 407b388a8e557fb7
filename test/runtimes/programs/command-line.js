// Runs the checks on Node, Deno or Bun; the place is the first argument, the results are one line.
import { request, runChecks } from "./checks.js";
import { bothModuleSystems } from "./both-module-systems.cjs";

const place = JSON.parse(process.argv[2]);
const results = await runChecks(place);
await check("require and import", () => bothModuleSystems(place));
if (place.undici) {
  await check("undici", async () => {
    const { withUndici } = await import("./with-undici.js");
    await withUndici({ ...place, request });
  });
}
console.log(JSON.stringify(results));

async function check(name, run) {
  try {
    await run();
    results[name] = "";
  } catch (error) {
    results[name] = String(error?.stack ?? error);
  }
}
