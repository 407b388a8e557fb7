/** Files that the guides take to be there, by name. */
export function readersFiles(): Readonly<Record<string, unknown>> {
  return {
    "order.json": {
      InstanceId: "crs-exampl01",
      GoodsNum: 1,
      ZoneId: 900001,
      BillingMode: 0,
      Period: 1,
      SecurityGroupIdList: ["sg-exampl01"],
      BackupId: "100000001-2000002-300000003",
    },
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
