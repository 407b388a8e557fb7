import { regionNumber, zoneName, zoneNumber } from "../state/places.js";
import type { RegionNumber } from "tencentcloud-redis/types";
import type { Instance } from "../state/instance.js";

export interface Place {
  readonly region: string;
  readonly regionId: RegionNumber;
  readonly zoneId: number;
  readonly zoneName: string;
}

/** Where an instance is, seen from a region. */
export function placeOf(instance: Pick<Instance, "region" | "zoneId">, seenFrom: string): Place {
  const region = instance.region ?? seenFrom;
  const zoneId = instance.zoneId ?? zoneNumber(region, region);
  return { region, regionId: regionNumber(region), zoneId, zoneName: zoneName(zoneId, region) };
}
