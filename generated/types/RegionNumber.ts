// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Region, as the service numbers it where it does not use names such as `ap-singapore`. Newer regions have numbers that are not listed here.
 *
 * - `1` Guangzhou: `ap-guangzhou`.
 * - `4` Shanghai: `ap-shanghai`.
 * - `5` HongKong: `ap-hongkong`.
 * - `7` ShanghaiFinance: `ap-shanghai-fsi`.
 * - `8` Beijing: `ap-beijing`.
 * - `9` Singapore: `ap-singapore`.
 * - `11` ShenzhenFinance: `ap-shenzhen-fsi`.
 * - `15` SiliconValley: `na-siliconvalley`.
 * - `16` Chengdu: `ap-chengdu`.
 * - `17` Frankfurt: `eu-frankfurt`.
 * - `18` Seoul: `ap-seoul`.
 * - `19` Chongqing: `ap-chongqing`.
 * - `22` Virginia: `na-ashburn`.
 * - `23` Bangkok: `ap-bangkok`.
 * - `25` Tokyo: `ap-tokyo`.
 */
export type RegionNumber = (typeof RegionNumber)[keyof typeof RegionNumber];

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
