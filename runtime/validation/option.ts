import type { ServiceDescription } from "../service.js";
import type { RequestValidators } from "./validation.js";

type Loaded = { readonly validators: RequestValidators };

/**
 * Loads the validators of the option `validate`; undefined for none.
 * @throws TypeError if it is something else.
 */
export function validatorsOf(
  service: ServiceDescription,
  option: boolean | RequestValidators | undefined,
): (() => Promise<RequestValidators>) | undefined {
  if (option === undefined || option === false) return undefined;
  if (typeof option !== "object" && option !== true)
    throw new TypeError("validate: must be true, false, or the validators of the entry /validate");
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

/** The specifier is built at run time: a literal would put all validators into every bundle. */
async function load({ package: name }: ServiceDescription): Promise<RequestValidators> {
  const specifier = `${name}/validate`;
  try {
    const module = (await import(/* webpackIgnore: true */ /* @vite-ignore */ specifier)) as Loaded;
    return module.validators;
  } catch (cause) {
    throw new TypeError(
      `validate: ${specifier} cannot be loaded here. Import its validators and pass those.`,
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
  // The validators import ValidationError, so that no bundle has it without them.
  validator?.assert(request);
}
