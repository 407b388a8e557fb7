// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** A rule of a security group, in short. */
export interface SecurityGroupsInboundAndOutbound {
  /** Whether traffic that the rule matches is let through or dropped. */
  Action: "ACCEPT" | "DROP" | (string & {});
  /**
   * Address, or block of addresses, at the far side: where incoming traffic comes from, where outgoing traffic goes to.
   *
   * @example `10.0.0.0/16`
   */
  Ip: string;
  /**
   * Port or range of ports; `ALL` stands for any.
   *
   * @example `6379`
   */
  Port: string;
  /**
   * Protocol, such as `TCP`; `ALL` stands for any.
   *
   * @example `TCP`
   */
  Proto: string;
}
