/** Answers every request at once, over connections that are kept; prints its address. */
import { createServer } from "node:http";

const answer = JSON.stringify({
  Response: {
    DealId: "20251124000000000001",
    InstanceIds: ["crs-exampl02"],
    RequestId: "f0e1d2c3-b4a5-9687-7869-5a4b3c2d1e0f",
  },
});
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json" }).end(answer);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
// Ends with whoever started it.
process.stdin.resume().on("end", () => process.exit());
