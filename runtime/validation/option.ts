import type { ServiceDescription } from "../service.js";
import type { RequestValidators } from "./validation.js";

type Loaded = { readonly validators: RequestValidators };

/** How to get at the checks that a client was asked to make; undefined for none. */
export function validatorsOf(
  service: ServiceDescription,
  option: boolean | RequestValidators | undefined,
): (() => Promise<RequestValidators>) | undefined {
  if (option === undefined || option === false) return undefined;
  if (option !== true) return () => Promise.resolve(option);
  let loading: Promise<RequestValidators> | undefined;
  return () => {
    loading ??= load(service).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** The name is put together at run time: a literal would put the checks into every bundle. */
async function load({ package: name }: ServiceDescription): Promise<RequestValidators> {
  const specifier = `${name}/validate`;
  try {
    const module = (await import(/* webpackIgnore: true */ /* @vite-ignore */ specifier)) as Loaded;
    return module.validators;
  } catch (cause) {
    throw new TypeError(
      `validate: ${specifier} cannot be loaded here. Import its validators and give those.`,
      { cause },
    );
  }
}

/** @throws ValidationError with every rule that the request breaks. */
export async function assertRequest(
  validators: () => Promise<RequestValidators>,
  action: string,
  request: unknown,
): Promise<void> {
  const all = await validators();
  const validator = Object.hasOwn(all, action) ? all[action] : undefined;
  // The checks bring their error with them, so that it is in no bundle without them.
  validator?.assert(request);
}
