// The two services that the checks talk to.
import { EMULATOR_CREDENTIALS, startEmulator } from "tencentcloud-redis-emulator";

export async function startEmulators() {
  const emulator = await startEmulator({ cors: true });
  const late = await startEmulator({
    cors: true,
    faults: () => ({ kind: "delay", milliseconds: 60_000 }),
  });
  return {
    place: { url: emulator.url, lateUrl: late.url, credentials: EMULATOR_CREDENTIALS },
    async close() {
      await emulator.close();
      await late.close();
    },
  };
}
