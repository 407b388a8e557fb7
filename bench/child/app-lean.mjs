import { CloneInstances, createLeanRedisClient } from "tencentcloud-redis/lean";

const redis = createLeanRedisClient([CloneInstances], {
  region: "ap-singapore",
  credentials: { secretId: "AKIDEXAMPLE", secretKey: "secretKeyOfTheBench" },
});
const { DealId } = await redis.CloneInstances({
  InstanceId: "crs-exampl01",
  GoodsNum: 1,
  ZoneId: 900001,
  BillingMode: 0,
  Period: 1,
  SecurityGroupIdList: ["sg-exampl01"],
  BackupId: "100000001-2000002-300000003",
});
console.log(DealId);
