/**
 * Answers every request at once, over connections that are kept; prints its address. It reads no
 * more of HTTP than where a request ends: Node's own server would be what the fastest clients wait
 * for, and be measured in their place.
 */
import { createServer } from "node:net";

const body = JSON.stringify({
  Response: {
    DealId: "20251124000000000001",
    InstanceIds: ["crs-exampl02"],
    RequestId: "f0e1d2c3-b4a5-9687-7869-5a4b3c2d1e0f",
  },
});
const answer = Buffer.from(
  [
    "HTTP/1.1 200 OK",
    "content-type: application/json",
    `date: ${new Date().toUTCString()}`,
    "connection: keep-alive",
    "keep-alive: timeout=60",
    `content-length: ${Buffer.byteLength(body)}`,
    "",
    body,
  ].join("\r\n"),
);
const END_OF_HEAD = "\r\n\r\n";

/** Where the first request in these bytes ends; undefined as long as it has not come whole. */
function endOfRequest(bytes) {
  const head = bytes.indexOf(END_OF_HEAD);
  if (head < 0) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(bytes.latin1Slice(0, head))?.[1];
  if (length === undefined) throw new Error("a request without content-length");
  const end = head + END_OF_HEAD.length + Number(length);
  return end <= bytes.length ? end : undefined;
}

const server = createServer({ noDelay: true }, (socket) => {
  let bytes = Buffer.alloc(0);
  socket.on("error", () => {});
  socket.on("data", (chunk) => {
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    for (let end = endOfRequest(bytes); end !== undefined; end = endOfRequest(bytes)) {
      bytes = bytes.subarray(end);
      socket.write(answer);
    }
  });
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
// Ends with whoever started it.
process.stdin.resume().on("end", () => process.exit());
