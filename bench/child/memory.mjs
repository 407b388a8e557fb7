/** Makes 50,000 calls at 16 in flight, and prints what memory that took. */
import { variants } from "./call-variants.mjs";

const [name, url] = process.argv.slice(2);
const MIB = 1024 * 1024;
const call = await variants[name](url);

async function make(calls) {
  let left = calls;
  async function worker() {
    while (left-- > 0) await call();
  }
  await Promise.all(Array.from({ length: 16 }, worker));
}

function heap() {
  for (let i = 0; i < 4; i++) globalThis.gc();
  return process.memoryUsage().heapUsed / MIB;
}

await make(5000);
const heapBeforeMiB = heap();
await make(45_000);
const heapAfterMiB = heap();
const peakMiB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ peakMiB, heapBeforeMiB, heapAfterMiB }));
process.exit();
