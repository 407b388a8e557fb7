// What one module of a process requires, and another one imports, has to be of the same kind.
const required = require("tencentcloud-redis");
const { CredentialsError } = require("tencentcloud-redis/credentials");
const { createEmulator } = require("tencentcloud-redis-emulator");

const ENTRIES = ["types", "errors", "metadata", "signer", "validate", "node"];

exports.bothModuleSystems = async function bothModuleSystems({ url, credentials }) {
  for (const entry of ENTRIES) require(`tencentcloud-redis/${entry}`);
  require("tencentcloud-redis-emulator/openapi.json");
  createEmulator();
  const imported = await import("tencentcloud-redis");
  const importedCredentials = await import("tencentcloud-redis/credentials");
  for (const [maker, other, way] of [
    [required, imported, "required client, imported class"],
    [imported, required, "imported client, required class"],
  ]) {
    const redis = maker.createRedisClient({ region: "ap-singapore", credentials, endpoint: url });
    const error = await redis.CloneInstances({}).then(
      () => undefined,
      (reason) => reason,
    );
    const { TencentCloudError, CallError, ResponseError, OutcomeUnknownError } = other;
    if (!(error instanceof TencentCloudError))
      throw new Error(`${way}: no TencentCloudError: ${error}`);
    if (!(error instanceof CallError)) throw new Error(`${way}: no CallError`);
    if (error instanceof ResponseError) throw new Error(`${way}: a ResponseError`);
    if (error instanceof OutcomeUnknownError) throw new Error(`${way}: an OutcomeUnknownError`);
    if (error instanceof class Own extends TencentCloudError {})
      throw new Error(`${way}: a subclass`);
    if (!other.isErrorOf(error, "CloneInstances")) throw new Error(`${way}: not isErrorOf`);
  }
  const none = new importedCredentials.CredentialsError("none", { provider: "test" });
  if (!(none instanceof CredentialsError)) throw new Error("no CredentialsError");
};
