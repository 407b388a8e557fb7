import type { HttpTransport } from "./http/transport.js";

/** Nothing carries requests better here than the platform's `fetch`. */
export const httpTransport: HttpTransport | undefined = undefined;
