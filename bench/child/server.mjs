/**
 * Responds to every request at once, over connections that are kept; prints its address. It reads no
 * more of HTTP than where a request ends: Node's own server would be what the fastest clients wait
 * for, and be measured in their place.
 */
import { createServer } from "node:net";

const body = (requestId) =>
  `{"Response":{"TotalCount":0,"InstanceSet":[],"RequestId":"f0e1d2c3-b4a5-9687-7869-${requestId}"}}`;
const statusAndHeaders = [
  "HTTP/1.1 200 OK",
  "content-type: application/json",
  `date: ${new Date().toUTCString()}`,
  "connection: keep-alive",
  "keep-alive: timeout=60",
  `content-length: ${body("5a4b3c2d1e0f").length}`,
  "\r\n",
].join("\r\n");
let responses = 0;

function nextResponse() {
  responses += 1;
  return statusAndHeaders + body(responses.toString(16).padStart(12, "0"));
}

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
      socket.write(nextResponse(), "latin1");
    }
  });
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
// Ends with whoever started it.
process.stdin.resume().on("end", () => process.exit());
