// Runs the checks in a page, which asks its server for the place and tells it the results.
import { runChecks } from "./checks.js";

const place = await (await fetch("/place")).json();
const results = await runChecks(place);
await fetch("/results", { method: "POST", body: JSON.stringify(results) });
