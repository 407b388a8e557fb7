/** An endpoint that is not the usual one, and who says so: an option or a variable. */
export interface GivenEndpoint {
  readonly endpoint: string;
  readonly source: string;
}

let used: GivenEndpoint | undefined;

/** Where the last client sends its calls; undefined for the usual endpoint. */
export function usedEndpoint(): GivenEndpoint | undefined {
  return used;
}

export function setUsedEndpoint(endpoint: GivenEndpoint | undefined): void {
  used = endpoint;
}
