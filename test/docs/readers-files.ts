import { demoApi, member } from "../fixtures/demo-api.js";
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
  ...demoApi({
    DescribeZones: { response: [member("TotalCount", { type: "int", member: "int64" })] },
  }),
  metadata: { apiVersion: "2017-03-12", serviceNameEN: "CVM", serviceShortName: "cvm" },
};
