/**
 * The address of a proxy. As for curl, `http://` may be left out.
 * @param name The option or the variable, for the error.
 * @throws TypeError if it is none. The address is not shown, because it may contain a password.
 */
export function proxyOption(name: string, address: string): URL {
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`);
    decodeURIComponent(url.username + url.password);
    if (typeof address === "string" && /^https?:$/.test(url.protocol)) return url;
  } catch {
    // Refused below, without the address that the error has.
  }
  throw Object.assign(
    new TypeError(`${name}: must be the address of an HTTP proxy, such as http://127.0.0.1:3128`),
    { code: "ERR_INVALID_ARG_VALUE" },
  );
}
