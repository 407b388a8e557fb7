/** Makes calls with one client, so many in flight, and prints what each took. */
import { variants } from "./call-variants.mjs";

const [name, url, inFlight, count] = process.argv.slice(2);
const call = await variants[name](url);

async function make(calls) {
  let left = calls;
  async function worker() {
    while (left-- > 0) {
      const { TotalCount } = await call();
      if (TotalCount !== 0) throw new Error(`${name}: no result`);
    }
  }
  await Promise.all(Array.from({ length: Number(inFlight) }, worker));
}

await make(Math.ceil(count / 3));
const cpu = process.cpuUsage();
const begun = performance.now();
await make(Number(count));
const wallMs = performance.now() - begun;
const { user, system } = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    perSecond: (count / wallMs) * 1000,
    wallMicros: (wallMs / count) * 1000,
    cpuMicros: (user + system) / count,
  }),
);
process.exit();
