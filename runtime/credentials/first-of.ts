import type { CredentialProvider, CredentialRequest, Credentials } from "../signer/tc3.js";
import { orAborted } from "../sleep.js";
import { CredentialsError } from "./credentials-error.js";
import { checkedCredentials } from "./usable.js";

interface Choice {
  readonly provider: CredentialProvider;
  readonly credentials: Credentials;
}

const PROVIDER = "credential chain";

/**
 * The first provider that applies, in the given order. It is remembered, and only it is used from then on.
 * The error of a provider that applies but fails, such as one with a broken file, ends the search.
 *
 * The provider throws CredentialsError if none applies, with a line about each.
 * @throws TypeError without providers, or if one is no function.
 */
export function firstOf(...given: CredentialProvider[]): CredentialProvider {
  if (given.length === 0) throw new TypeError("firstOf: give at least one provider");
  for (const [index, provider] of given.entries()) {
    if (typeof provider === "function") continue;
    throw new TypeError(`firstOf: provider ${index + 1} must be a function, such as fromProfile()`);
  }
  const providers = given.map(
    (provide, index): CredentialProvider =>
      async (request) =>
        checkedCredentials(await provide(request), `${PROVIDER}, provider ${index + 1}`),
  );
  let winner: CredentialProvider | undefined;
  let choosing: Promise<Choice> | undefined;

  const chooseAndRemember = async (request: CredentialRequest): Promise<Choice> => {
    try {
      const choice = await choose(providers, request);
      winner = choice.provider;
      return choice;
    } finally {
      choosing = undefined;
    }
  };

  return async (request = {}) => {
    request.signal?.throwIfAborted();
    if (winner !== undefined) return winner(request);
    choosing ??= chooseAndRemember(request);
    const { refused, signal } = request;
    const choice = await (signal === undefined ? choosing : orAborted(choosing, signal));
    return refused === undefined ? choice.credentials : choice.provider(request);
  };
}

/** Without the caller's signal, because other callers may wait for the same choice. */
async function choose(
  providers: readonly CredentialProvider[],
  { transport }: CredentialRequest,
): Promise<Choice> {
  const reasons: string[] = [];
  for (const provider of providers) {
    try {
      return { provider, credentials: await provider({ transport }) };
    } catch (error) {
      if (!(error instanceof CredentialsError) || error.applies) throw error;
      reasons.push(`- ${error.message.replaceAll("\n", "\n  ")}`);
    }
  }
  throw new CredentialsError(
    `none of ${reasons.length} providers applies here; configure one of them\n${reasons.join("\n")}`,
    { provider: PROVIDER, applies: false },
  );
}
