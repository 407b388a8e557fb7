// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

export interface paths {
  "/#CloneInstances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Buy new instances that start from a backup of an existing one.
     * @description Orders `GoodsNum` new instances and restores the chosen backup into each. The order is paid at
     *     once, and the call carries no idempotency token: sending it twice buys twice. The reply comes
     *     before the instances run.
     */
    post: operations["CloneInstances"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * Format: uint64
     * @description What happens to a monthly subscription when its term ends.
     */
    AutoRenew: number & (0 | 1 | 2);
    /**
     * Format: int64
     * @description How an instance is paid for.
     */
    BillingMode: number & (0 | 1);
    /** @description What to clone, where to put it, and how to pay. */
    CloneInstancesRequest: {
      /**
       * @description Instance to clone. The console's instance list shows it.
       * @example crs-exampl01
       */
      InstanceId: string;
      /**
       * Format: uint64
       * @description How many instances to buy: at most 30 when paying as you go, at most 100 with a monthly subscription.
       * @example 1
       */
      GoodsNum: number;
      /**
       * Format: uint64
       * @description Numeric ID of the availability zone that the clones are placed in.
       * @example 900001
       */
      ZoneId: number;
      BillingMode: components["schemas"]["BillingMode"];
      /**
       * Format: uint64
       * @description Months to pay for. Always 1 when paying as you go, where it has no other meaning.
       * @example 1
       * @enum {integer}
       */
      Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36 | 48 | 60;
      /**
       * @description Security groups that guard the clones. `DescribeInstanceSecurityGroup` lists those of the source instance.
       * @example [
       *       "sg-exampl01"
       *     ]
       */
      SecurityGroupIdList: string[];
      /**
       * @description Backup to restore. `DescribeInstanceBackups` lists an instance's backups.
       * @example 100000001-2000002-300000003
       */
      BackupId: string;
      /**
       * @description Whether clients connect without a password. Not possible together with SSL or a public address.
       * @default false
       * @example false
       */
      NoAuth?: boolean;
      /**
       * @description VPC of the clones. Left out, they join the classic network.
       * @example vpc-exampl01
       */
      VpcId?: string;
      /**
       * @description Subnet of the VPC. Needed with `VpcId`, without meaning on the classic network.
       * @example subnet-exampl1
       */
      SubnetId?: string;
      /**
       * @description Name of the clones: letters, digits, Chinese characters, hyphens and underscores. It need not be unique, and all clones of one order share it.
       * @example sessions-clone
       */
      InstanceName?: string;
      /**
       * Format: password
       * @description Password of the clones: letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash. CKV 3.2 takes letters and digits only, and wants both. Not needed when `NoAuth` is true.
       * @example Example-Passw0rd
       */
      Password?: string;
      /** @default 0 */
      AutoRenew?: components["schemas"]["AutoRenew"];
      /**
       * Format: uint64
       * @description TCP port that the clones listen on.
       * @default 6379
       * @example 6380
       */
      VPort?: number;
      /** @description Placement of the master and of each replica across zones. Left out, every node is placed in `ZoneId`. */
      NodeSet?: components["schemas"]["RedisNodeInfo"][];
      /**
       * Format: int64
       * @description Project that the clones are filed under. The console's account center lists projects.
       * @example 0
       */
      ProjectId?: number;
      /** @description Tags put on every clone. A tag of your own finds the clones again if the reply is lost. */
      ResourceTags?: components["schemas"]["ResourceTag"][];
      /**
       * @description Parameter template to apply, from `DescribeParamTemplates`. Left out, the default template for the version and architecture is used.
       * @example crs-cfg-exampl01
       */
      TemplateId?: string;
      /**
       * @description Alarm policies to attach to the clones. The observability console lists them.
       * @example [
       *       "policy-exampl1"
       *     ]
       */
      AlarmPolicyList?: string[];
      /**
       * @description Point in time to restore to, such as `2026-01-13 08:00:00`. Only for a source that has second-level backups switched on.
       * @example 2026-01-13 08:00:00
       */
      CloneTime?: string;
      /**
       * @description Whether to encrypt the password.
       * @example false
       */
      EncryptPassword?: boolean;
      /** @description Stricter rules for the passwords of the clones. Left out, the general rules alone apply. */
      PasswordPolicy?: components["schemas"]["PasswordPolicy"];
      /**
       * @description Whether connections to the clones are encrypted with SSL from the start.
       * @default false
       * @example false
       */
      EnableSSL?: boolean;
      /**
       * @description Whether the certificate also names the private IPv4 address, so that clients that connect by address can check it. Only has a meaning when `EnableSSL` is true.
       * @default false
       * @example false
       */
      SSLBindPrivateIPv4?: boolean;
      /** @description What kind of instances the clones are. Left out, they are of the source's kind. */
      ProductVersion?: components["schemas"]["CloneProductVersion"];
    };
    /** @description What was ordered. */
    CloneInstancesResponse: {
      /**
       * @deprecated
       * @description Order that the clones belong to. `DealName` takes its place.
       * @example crs-deal0001
       */
      DealId: string;
      /**
       * @description Instances that were ordered, `GoodsNum` of them. They may not run yet.
       * @example [
       *       "crs-clone001"
       *     ]
       */
      InstanceIds: string[];
      /**
       * @description Order that the clones belong to; `DescribeInstanceDealDetail` tells how far it is. Not every answer has it.
       * @example 20260817000000000000001
       */
      DealName?: string;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description What kind of hosts a clone runs on. */
    CloneProductVersion: string & ("local" | "localv2");
    /** @description Why a call was refused. */
    ErrorDetail: {
      /**
       * @description What went wrong, as a dotted code. The documented codes are not all there are: treat this as an open set.
       * @example ResourceUnavailable.SaleOut
       */
      Code: string;
      /**
       * @description The service's own explanation, for people. Its wording changes without notice.
       * @example The resource is sold out.
       */
      Message: string;
    };
    /** @description The answer to a call that was refused. It comes with HTTP status 200. */
    ErrorResult: {
      Error: components["schemas"]["ErrorDetail"];
      RequestId: components["schemas"]["RequestId"];
    };
    /**
     * Format: int64
     * @description What part a node plays in its instance.
     */
    NodeType: number & (0 | 1);
    /** @description Stricter rules for the passwords of an instance. The numbers only matter while `Enabled` is true. */
    PasswordPolicy: {
      /**
       * @description Whether passwords have to obey these rules on top of the general ones.
       * @example true
       */
      Enabled: boolean;
      /**
       * Format: int64
       * @description How many letters a password has at least, upper and lower case together.
       * @default 1
       * @example 2
       */
      MinLetterCount?: number;
      /**
       * Format: int64
       * @description How many digits a password has at least.
       * @default 1
       * @example 2
       */
      MinDigitCount?: number;
      /**
       * Format: int64
       * @description How many characters besides letters and digits a password has at least.
       * @default 1
       * @example 1
       */
      MinSpecialCount?: number;
      /**
       * Format: int64
       * @description How long a password is at least. Not less than `MinLetterCount`, `MinDigitCount` and `MinSpecialCount` together.
       * @default 8
       * @example 12
       */
      MinLength?: number;
    };
    /** @description Where one node of an instance is placed. */
    RedisNodeInfo: {
      NodeType: components["schemas"]["NodeType"];
      /**
       * Format: int64
       * @description Identifies the node in an existing instance. Leave it out for a node still to be made.
       * @example 1
       */
      NodeId?: number;
      /**
       * Format: uint64
       * @description Numeric ID of the availability zone. Give this or `ZoneName`.
       * @example 100001
       */
      ZoneId?: number;
      /**
       * @description Name of the availability zone. Give this or `ZoneId`.
       * @example ap-guangzhou-1
       */
      ZoneName?: string;
    };
    /**
     * @description Identifies this call on the service's side. Quote it when you ask for support.
     * @example 2a836c00-175f-11eb-aeb3-db134c8d0001
     */
    RequestId: string;
    /** @description A key and a value that mark a resource, for searching and for splitting costs. */
    ResourceTag: {
      /**
       * @description Key of the tag.
       * @example team
       */
      TagKey: string;
      /**
       * @description Value of the tag.
       * @example cache
       */
      TagValue: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  CloneInstances: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloneInstancesRequest"];
      };
    };
    responses: {
      /** @description The order was placed, or the call was refused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            Response:
              | components["schemas"]["CloneInstancesResponse"]
              | components["schemas"]["ErrorResult"];
          };
        };
      };
    };
  };
}
