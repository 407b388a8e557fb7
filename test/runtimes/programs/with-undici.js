// Calls by undici: by the one that is installed beside the package, and by dispatchers of others.
import { createRedisClient, OutcomeUnknownError } from "tencentcloud-redis";
import { createUndiciTransport } from "tencentcloud-redis/undici";

/** `undici`: addresses of modules whose agents are to carry the calls. */
export async function withUndici({ url, lateUrl, credentials, undici, request }) {
  const agents = await Promise.all(
    undici.map(async (file) => {
      const { Agent } = await import(file);
      return new Agent();
    }),
  );
  for (const dispatcher of [undefined, ...agents]) {
    const transport = createUndiciTransport({ dispatcher });
    const options = { region: "ap-singapore", credentials, transport };
    const { InstanceIds } = await createRedisClient({ ...options, endpoint: url }).CloneInstances(
      request,
    );
    if (InstanceIds.length !== request.GoodsNum) throw new Error("not as many as were ordered");
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error("enough")), 300);
    const late = createRedisClient({ ...options, endpoint: lateUrl });
    const error = await late.CloneInstances(request, { signal: abort.signal }).then(
      () => new Error("should have been aborted"),
      (reason) => reason,
    );
    if (!(error instanceof OutcomeUnknownError)) throw error;
  }
  for (const agent of agents) await agent.destroy();
}
