import { describe, expect, it } from "vitest";
import {
  listingRequest,
  listingsIn,
  offeredIn,
  type Listing,
} from "../../packages/explorer/src/offers/offers.js";
import { ownDocument } from "../fixtures/own-document.js";

const document = ownDocument();
const listings = listingsIn(document);

function listingOf(field: string): Listing {
  const found = listings.get(field);
  if (found === undefined) throw new Error(`nothing lists ${field}`);
  return found;
}

function requestFor(field: string, given: Readonly<Record<string, unknown>> = {}): unknown {
  return listingRequest(document, listingOf(field), (name) => given[name]);
}

describe("the request of a listing", () => {
  it("asks for the longest page that the document allows", () => {
    expect(requestFor("InstanceId")).toEqual({
      kind: "request",
      request: { Limit: 1000, Offset: 0 },
    });
  });

  it("is narrowed by what is filled in, but not by the field that it is for", () => {
    const given = { InstanceId: "crs-exampl01", BackupId: "1", InstanceName: "sessions" };
    expect(requestFor("BackupId", given)).toMatchObject({
      request: { InstanceId: "crs-exampl01" },
    });
    expect(requestFor("InstanceId", given)).toEqual(requestFor("InstanceId"));
  });

  it("takes what is required from the call, or the only value that it may have", () => {
    expect(requestFor("AccountName")).toEqual({ kind: "needs", fields: ["InstanceId"] });
    expect(requestFor("AccountName", { InstanceId: "" })).toMatchObject({ kind: "needs" });
    expect(requestFor("AccountName", { InstanceId: "crs-1" })).toMatchObject({
      request: { InstanceId: "crs-1" },
    });
    expect(requestFor("SecurityGroupIdList")).toMatchObject({ request: { Product: "redis" } });
  });
});

describe("the values of a listing", () => {
  const zones = (id: number, name: string): object => ({ OldZoneId: id, ZoneName: name });
  const response = {
    RegionSet: [
      { RegionId: "ap-tokyo", RegionName: "Tokyo", ZoneSet: [zones(1, "Tokyo 1")] },
      {
        RegionId: "ap-seoul",
        RegionName: "Seoul",
        ZoneSet: [zones(2, "Seoul 1"), zones(3, "Seoul 2")],
      },
    ],
  };

  it("keep their type, and are those of the region", () => {
    const { offer } = listingOf("ZoneId");
    expect(offeredIn(response, offer, "ap-seoul")).toEqual([
      { value: 2, label: "Seoul 1" },
      { value: 3, label: "Seoul 2" },
    ]);
    // Of a region that is not listed nothing is known.
    expect(offeredIn(response, offer, "ap-mumbai")).toHaveLength(3);
  });

  it("can be regions, all of them", () => {
    const { offer } = listingOf("LogRegion");
    const values = offeredIn(response, offer, "ap-seoul").map(({ value }) => value);
    expect(values).toEqual(["ap-tokyo", "ap-seoul"]);
  });

  it("are none where the response is not as documented", () => {
    const { offer } = listingOf("ZoneId");
    for (const odd of [{}, { RegionSet: null }, { RegionSet: [null, { ZoneSet: [{}, 1] }] }]) {
      expect(offeredIn(odd, offer, "ap-seoul")).toEqual([]);
    }
  });
});
