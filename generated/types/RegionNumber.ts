// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Region, as the service numbers it where it does not use names such as `ap-singapore`. Newer regions have numbers that are not listed here. */
export const RegionNumber = {
  /** `ap-guangzhou`. */
  Guangzhou: 1,
  /** `ap-shanghai`. */
  Shanghai: 4,
  /** `ap-hongkong`. */
  HongKong: 5,
  /** `ap-shanghai-fsi`. */
  ShanghaiFinance: 7,
  /** `ap-beijing`. */
  Beijing: 8,
  /** `ap-singapore`. */
  Singapore: 9,
  /** `ap-shenzhen-fsi`. */
  ShenzhenFinance: 11,
  /** `na-siliconvalley`. */
  SiliconValley: 15,
  /** `ap-chengdu`. */
  Chengdu: 16,
  /** `eu-frankfurt`. */
  Frankfurt: 17,
  /** `ap-seoul`. */
  Seoul: 18,
  /** `ap-chongqing`. */
  Chongqing: 19,
  /** `na-ashburn`. */
  Virginia: 22,
  /** `ap-bangkok`. */
  Bangkok: 23,
  /** `ap-tokyo`. */
  Tokyo: 25,
} as const;

/** Region, as the service numbers it where it does not use names such as `ap-singapore`. Newer regions have numbers that are not listed here. */
export type RegionNumber = (typeof RegionNumber)[keyof typeof RegionNumber];
