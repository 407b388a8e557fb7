/**
 * What openapi-fetch has to know of an action's path. Every call is a POST without parameters, so
 * what no action has is said once, here.
 */
export interface ActionPath<Request, Response, Refusal> {
  parameters: NoParameters;
  get?: never;
  put?: never;
  post: ActionOperation<Request, Response, Refusal>;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}

/** An action in the terms of openapi-fetch: what is sent, and the envelope that comes back. */
export interface ActionOperation<Request, Response, Refusal> {
  parameters: NoParameters;
  requestBody: { content: { "application/json": Request } };
  responses: {
    200: {
      headers: { [name: string]: unknown };
      content: { "application/json": { Response: Response | Refusal } };
    };
  };
}

export interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}
