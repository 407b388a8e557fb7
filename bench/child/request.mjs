/**
 * The request that every variant sends: 500 bytes of JSON. It is a read, because a purchase takes a new
 * connection each time.
 */
export const ACTION = "DescribeInstances";
export const request = {
  Limit: 20,
  Offset: 0,
  OrderBy: "createtime",
  OrderType: 1,
  VpcIds: ["100001", "100002"],
  SubnetIds: ["200001", "200002"],
  ProjectIds: [1000001, 1000002],
  SearchKeys: ["crs-exampl01", "crs-exampl02", "crs-exampl03", "session-cache-of-the-shop"],
  UniqVpcIds: ["vpc-exampl01", "vpc-exampl02"],
  UniqSubnetIds: ["subnet-exampl01", "subnet-exampl02"],
  RegionIds: [9, 1],
  Status: [1, 2, 3],
  TypeVersion: 1,
  EngineName: "Redis",
  AutoRenew: [0, 1, 2],
  BillingMode: "postpaid",
  Type: 7,
  TagKeys: ["order", "environment", "team"],
};
export const body = JSON.stringify(request);
export const credentials = { secretId: "AKIDEXAMPLE", secretKey: "secretKeyOfTheBench" };
export const REGION = "ap-singapore";
