import Client from "tencentcloud-sdk-nodejs-intl-en/tencentcloud/redis/v20180412/redis_client.js";
import Credential from "tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/credential.js";

void new Client(new Credential("AKIDEXAMPLE", "secretKeyOfTheBench"), "ap-singapore");
