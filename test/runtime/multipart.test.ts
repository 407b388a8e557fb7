import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { encodeMultipart } from "../../runtime/multipart.js";

async function read(request: unknown): Promise<FormData> {
  const { contentType, body } = encodeMultipart(request);
  return new Response(new Uint8Array(body), {
    headers: { "Content-Type": contentType },
  }).formData();
}

describe("a form", () => {
  it("has each field as it is, to the byte", async () => {
    const File = Uint8Array.of(0, 255, 128, 13, 10);
    const form = await read({
      File,
      Name: "画\n--",
      Count: 2n ** 60n,
      Tags: [{ Key: "a" }],
      IsOn: false,
      Left: undefined,
    });
    expect([...form.keys()]).toEqual(["File", "Name", "Count", "Tags", "IsOn"]);
    const file = form.get("File") as File;
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([...File]);
    expect(file.name).toBe("File");
    expect(form.get("Name")).toBe("画\n--");
    expect(form.get("Count")).toBe("1152921504606846976");
    expect(form.get("Tags")).toBe('[{"Key":"a"}]');
    expect(form.get("IsOn")).toBe("false");
  });

  it("is empty without fields", async () => {
    expect(encodeMultipart(undefined).body.byteLength).toBeGreaterThan(0);
    const { contentType, body } = encodeMultipart({});
    expect(contentType).toBe(contentType.toLowerCase());
    expect(new TextDecoder().decode(body)).toBe(`--${contentType.split("boundary=")[1]}--\r\n`);
  });

  it("has a name that ends neither itself nor its line", () => {
    const { body } = encodeMultipart({ 'a"\r\nb': 1 });
    expect(new TextDecoder().decode(body)).toContain('form-data; name="a%22%0D%0Ab"\r\n\r\n1\r\n');
  });

  it("has a boundary that no value can name", () => {
    const boundaries = Array.from({ length: 20 }, () => encodeMultipart({}).contentType);
    expect(new Set(boundaries).size).toBe(20);
  });

  it.each([
    runInNewContext("Uint8Array.of(104, 105)") as Uint8Array,
    new DataView(Uint8Array.of(0, 104, 105, 0).buffer, 1, 2),
  ])("has bytes of any kind as a file", async (File) => {
    const file = (await read({ File })).get("File") as File;
    expect(await file.text()).toBe("hi");
  });

  it.each([new Blob(["a"]), new ArrayBuffer(1), new Map([["a", 1]]), new Set([1])])(
    "does not lose the content of %o",
    (value) => {
      expect(() => encodeMultipart({ A: value })).toThrow(
        /^A is \[object \w+\], which a form cannot express$/,
      );
    },
  );

  it.each([null, Number.NaN, Infinity, Symbol("a")])("cannot express %o", (value) => {
    expect(() => encodeMultipart({ A: value })).toThrow(/^A is .*, which a form cannot express$/);
  });
});
