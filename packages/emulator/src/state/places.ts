import { RegionNumber } from "tencentcloud-redis/types";
import type { Instance } from "./instance.js";

const NUMBERS: Readonly<Record<string, RegionNumber>> = {
  "ap-guangzhou": RegionNumber.Guangzhou,
  "ap-shanghai": RegionNumber.Shanghai,
  "ap-hongkong": RegionNumber.HongKong,
  "ap-shanghai-fsi": RegionNumber.ShanghaiFinance,
  "ap-beijing": RegionNumber.Beijing,
  "ap-singapore": RegionNumber.Singapore,
  "ap-shenzhen-fsi": RegionNumber.ShenzhenFinance,
  "na-siliconvalley": RegionNumber.SiliconValley,
  "ap-chengdu": RegionNumber.Chengdu,
  "eu-frankfurt": RegionNumber.Frankfurt,
  "ap-seoul": RegionNumber.Seoul,
  "ap-chongqing": RegionNumber.Chongqing,
  "na-ashburn": RegionNumber.Virginia,
  "ap-bangkok": RegionNumber.Bangkok,
  "ap-tokyo": RegionNumber.Tokyo,
};

/** The document does not list every region. The others have the number of Singapore. */
export function regionNumber(region: string): RegionNumber {
  return NUMBERS[region] ?? RegionNumber.Singapore;
}

const ZONES_PER_REGION = 100_000;

/** `ap-singapore-1` for 900001. The number of a zone begins with the number of its region. */
export function zoneName(zoneId: number, region: string): string {
  return `${region}-${zoneId % ZONES_PER_REGION}`;
}

/** 900001 for `ap-singapore-1`, and for `ap-singapore`. */
export function zoneNumber(zone: string, region: string): number {
  const [, digits = "1"] = /-(\d+)$/.exec(zone) ?? [];
  return regionNumber(region) * ZONES_PER_REGION + Number(digits);
}

/** Another zone of the same region. Every region has at least two. */
export function otherZone(zoneId: number): number {
  return zoneId % ZONES_PER_REGION === 1 ? zoneId + 1 : zoneId - (zoneId % ZONES_PER_REGION) + 1;
}

interface Place {
  readonly region: string;
  readonly regionId: RegionNumber;
  readonly zoneId: number;
  readonly zoneName: string;
}

/** Where an instance is. One without a region is in the region that it is seen from. */
export function placeOf(instance: Pick<Instance, "region" | "zoneId">, seenFrom: string): Place {
  const region = instance.region ?? seenFrom;
  const zoneId = instance.zoneId ?? zoneNumber(region, region);
  return { region, regionId: regionNumber(region), zoneId, zoneName: zoneName(zoneId, region) };
}
