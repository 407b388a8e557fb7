// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** A rule of a security group about incoming traffic. The far side is named by one of `CidrIp`, `Id` and `AddressModule`, the service by `IpProtocol` with `PortRange` or by `ServiceModule`; what is not used is empty. */
export interface Inbound {
  /** Whether traffic that the rule matches is let through or dropped. */
  Action: "ACCEPT" | "DROP" | (string & {});
  /**
   * Address template whose addresses the traffic comes from.
   *
   * @example ``
   */
  AddressModule: string;
  /**
   * Address, or block of addresses, that the traffic comes from.
   *
   * @example `10.0.0.0/16`
   */
  CidrIp: string;
  /**
   * Remark on the rule.
   *
   * @example `Application servers`
   */
  Desc: string;
  /**
   * Protocol, such as `tcp` or `udp`; `ALL` stands for any.
   *
   * @example `tcp`
   */
  IpProtocol: string;
  /**
   * Port or range of ports; `ALL` stands for any.
   *
   * @example `6379`
   */
  PortRange: string;
  /**
   * Service template that stands for protocols and ports.
   *
   * @example ``
   */
  ServiceModule: string;
  /**
   * Security group whose members the traffic comes from.
   *
   * @example ``
   */
  Id: string;
}
