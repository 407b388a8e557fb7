import { RegionNumber } from "tencentcloud-redis";

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

/** The document's enumeration has not every region; the others go by Singapore's number. */
export function regionNumber(region: string): RegionNumber {
  return NUMBERS[region] ?? RegionNumber.Singapore;
}

const ZONES_PER_REGION = 100_000;

/** `ap-singapore-1` for 900001: the zone's number begins with its region's. */
export function zoneName(zoneId: number, region: string): string {
  return `${region}-${zoneId % ZONES_PER_REGION}`;
}

/** 900001 for `ap-singapore-1`, and for `ap-singapore` alone. */
export function zoneNumber(zone: string, region: string): number {
  const [, digits = "1"] = /-(\d+)$/.exec(zone) ?? [];
  return regionNumber(region) * ZONES_PER_REGION + Number(digits);
}
