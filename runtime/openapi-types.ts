/**
 * What openapi-fetch has to know of an action's path. Every call is a POST without parameters, so
 * what no action has is said once, here.
 */
export interface ActionPath<Request, Response, Refusal, Media extends string = "application/json"> {
  parameters: NoParameters;
  get?: never;
  put?: never;
  post: ActionOperation<Request, Response, Refusal, Media>;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}

/**
 * An action in the terms of openapi-fetch: what is sent, as JSON or as a form, and the envelope that
 * comes back.
 */
export interface ActionOperation<
  Request,
  Response,
  Refusal,
  Media extends string = "application/json",
> {
  parameters: NoParameters;
  requestBody: { content: { [type in Media]: Request } };
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
