// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** A condition on instances. */
export interface Filter {
  /**
   * What to look at: the instance's ID, its name, the keys of its tags, or its tags with key and value.
   *
   * @example `InstanceId`
   */
  Name: "InstanceId" | "InstanceName" | "TagKey" | "InstanceTags";
  /**
   * What to look for.
   *
   * @example `["crs-exampl01"]`
   */
  Values: ReadonlyArray<string>;
  /**
   * Whether a value has to match as a whole, rather than in part.
   *
   * @example `true`
   */
  ExactMatch?: boolean | undefined;
}
