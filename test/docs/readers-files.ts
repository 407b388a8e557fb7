import { cloneRequest } from "../fixtures/requests.js";

/** Files that the guides take to be there, by name. */
export function readersFiles(): Readonly<Record<string, unknown>> {
  return {
    "order.json": cloneRequest,
    "body.json": "{}",
    "api.json": API,
    "examples.json": { actions: {} },
  };
}

/** A product with one action, as Tencent's command line describes its products. */
const API = {
  version: "1.0",
  metadata: {
    apiVersion: "2017-03-12",
    serviceNameEN: "CVM",
    serviceShortName: "cvm",
  },
  actions: {
    DescribeZones: {
      document: "Lists zones.",
      input: "DescribeZonesRequest",
      name: "Zones",
      output: "DescribeZonesResponse",
      status: "online",
    },
  },
  objects: {
    DescribeZonesRequest: { document: "", members: [], type: "object" },
    DescribeZonesResponse: {
      document: "",
      members: [
        member("TotalCount", "int64", "integer", "Number of zones."),
        member("RequestId", "string", "string", "ID of the request."),
      ],
      type: "object",
    },
  },
};

function member(name: string, type: string, kind: string, document: string): object {
  return {
    disabled: false,
    document,
    example: kind === "integer" ? "1" : "abc",
    member: type,
    name,
    output_required: true,
    required: false,
    type: kind === "integer" ? "int" : kind,
    value_allowed_null: false,
  };
}
