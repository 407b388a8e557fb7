import Client from "tencentcloud-sdk-nodejs-intl-en/tencentcloud/redis/v20180412/redis_client.js";
import models from "tencentcloud-sdk-nodejs-intl-en/tencentcloud/redis/v20180412/models.js";
import Credential from "tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/credential.js";

const redis = new Client(new Credential("AKIDEXAMPLE", "secretKeyOfTheBench"), "ap-singapore");
redis.CloneInstances(new models.CloneInstancesRequest(), (error, { DealId }) =>
  console.log(error, DealId),
);
