/** The request that every variant sends: 500 bytes of JSON. */
export const request = {
  InstanceId: "crs-exampl01",
  GoodsNum: 1,
  ZoneId: 900001,
  BillingMode: 0,
  Period: 1,
  SecurityGroupIdList: ["sg-exampl01", "sg-exampl02"],
  BackupId: "100000001-2000002-300000003",
  InstanceName: "session-cache-of-the-shop-in-singapore",
  VpcId: "vpc-exampl01",
  SubnetId: "subnet-exampl01",
  ProjectId: 1000001,
  AutoRenew: 1,
  VPort: 6379,
  NodeSet: [
    { NodeType: 0, NodeId: 1, ZoneId: 900001 },
    { NodeType: 1, NodeId: 2, ZoneId: 900002 },
  ],
  ResourceTags: [{ TagKey: "order", TagValue: "7" }],
  TemplateId: "template-exampl",
};
export const body = JSON.stringify(request);
export const credentials = { secretId: "AKIDEXAMPLE", secretKey: "secretKeyOfTheBench" };
export const REGION = "ap-singapore";
