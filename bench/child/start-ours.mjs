import { createRedisClient } from "tencentcloud-redis";

createRedisClient({
  region: "ap-singapore",
  credentials: { secretId: "AKIDEXAMPLE", secretKey: "secretKeyOfTheBench" },
});
