// Runs the checks on Node, Deno or Bun; the place is the first argument, the results are one line.
import { runChecks } from "./checks.js";
import { bothModuleSystems } from "./both-module-systems.cjs";

const place = JSON.parse(process.argv[2]);
const results = await runChecks(place);
try {
  await bothModuleSystems(place);
  results["require and import"] = "";
} catch (error) {
  results["require and import"] = String(error?.stack ?? error);
}
console.log(JSON.stringify(results));
