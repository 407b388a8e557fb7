import type { Instance } from "./state/instance.js";

/** What the versions of an instance can be upgraded to. */
export function nextVersions({ proxyVersion, redisVersion }: Instance): {
  readonly proxy: string;
  readonly redis: string;
} {
  return { proxy: raised(proxyVersion, 1), redis: raised(redisVersion, 2) };
}

/** The version with one of its three numbers raised, and those after it at 0. */
function raised(version: string, at: number): string {
  return version
    .split(".")
    .map((part, index) => (index === at ? Number(part) + 1 : index > at ? 0 : part))
    .join(".");
}
