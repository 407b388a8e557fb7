import path from "node:path";
import type { Rolldown } from "tsdown";

/** Names of shared files, by a source that is in them. Others are called after their last source. */
const SHARED_FILES: Readonly<Record<string, string>> = {
  "generated/actions/CloneInstances": "actions",
  "generated/error-codes": "error-codes",
  "generated/errors": "is-error-of",
  "runtime/signer/node": "sign",
};

const inSources = (...sources: string[]): RegExp => new RegExp(`/(?:${sources.join("|")})\\.ts$`);

/**
 * Few files, since each costs a millisecond at start. What the files of both platforms need is apart from the
 * client, which imports one of them. A browser's bundle reads it too, so it must not import anything of Node.
 */
export const SHARED_GROUPS = [
  {
    name: "base",
    test: inSources(
      "runtime/(?:endpoint|environment|errors)",
      "runtime/http/(?:fetch|proxy)",
      "runtime/signer/(?:tc3|key-cache)",
      "generated/(?:service|errors|error-codes|types/\\w+)",
    ),
    minShareCount: 2,
    priority: 2,
  },
  {
    name: "client",
    test: inSources("runtime/(?:client|waiters/run-waiter|limiter/in-process)"),
    priority: 1,
  },
  // Of the declarations: rolldown knows them by the ".d".
  { name: "runtime.d", test: inSources("runtime/.*\\.d"), minShareCount: 2 },
];

export function sharedFile({ name, moduleIds }: Rolldown.PreRenderedChunk): string {
  const sources = new Set(
    moduleIds.map((id) => path.relative(".", id).replace(/(?:\.d)?\.ts$/, "")),
  );
  const isGroup = SHARED_GROUPS.some((group) => group.name === name);
  const known = Object.keys(SHARED_FILES).find((source) => !isGroup && sources.has(source));
  return `chunks/${known === undefined ? name.replace(/\.d$/, "") : SHARED_FILES[known]}`;
}
