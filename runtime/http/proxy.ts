import { isLoopback } from "../endpoint.js";
import { environmentVariable } from "../environment.js";

/** The proxy for a request; undefined for none. */
export type ChooseProxy = (url: URL) => URL | undefined;

/**
 * How the option `proxy` chooses. Plain HTTP never goes through a proxy, which could read it: it is for
 * loopback and for the metadata service.
 * @throws TypeError if the option is no address of a proxy.
 */
export function chooserOf(option: string | false | undefined): ChooseProxy {
  if (option === false) return () => undefined;
  if (option === undefined) return fromEnvironment();
  const proxy = proxyOption("proxy", option);
  return ({ protocol }) => (protocol === "https:" ? proxy : undefined);
}

/** What goes through a proxy is HTTPS, so its variable comes first. */
const VARIABLES = ["https_proxy", "all_proxy", "http_proxy"];

/** As the variables are now. Lower case comes first, as for curl. */
function fromEnvironment(): ChooseProxy {
  // In a CGI program, the header `Proxy` of a request sets HTTP_PROXY.
  const isCgi = environmentVariable("REQUEST_METHOD") !== undefined;
  const name = VARIABLES.flatMap((one) => [one, one.toUpperCase()])
    .filter((one) => !(isCgi && one === "HTTP_PROXY"))
    .find((one) => environmentVariable(one) !== undefined);
  if (name === undefined) return () => undefined;
  const address = environmentVariable(name) ?? "";
  const exceptions = environmentVariable("no_proxy") ?? environmentVariable("NO_PROXY") ?? "";
  return (url) => {
    if (url.protocol !== "https:" || isLoopback(url.hostname)) return undefined;
    return isExcepted(exceptions, url) ? undefined : proxyOption(name, address);
  };
}

/**
 * Whether a list such as `NO_PROXY` contains the host: as `*`, as a domain with all below it, or as an
 * address. A port restricts an entry to that port.
 */
export function isExcepted(list: string, url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$|\.$/g, "");
  const isAddress = /^[\d.]+$|:/.test(host);
  const port = url.port || (url.protocol === "http:" ? "80" : "443");
  const entries = list.toLowerCase().split(/[\s,]+/);
  return entries.some((entry) => {
    const { name, port: only = port } = parsed(entry);
    if (name === "" || only !== port) return false;
    return name === "*" || name === host || (!isAddress && host.endsWith(`.${name}`));
  });
}

/** An IPv6 address has a port only in brackets. */
function parsed(entry: string): { name: string; port: string | undefined } {
  const [, address, port] =
    /^\[(.*)\](?::(\d+))?$/.exec(entry) ?? /^([^:]*):(\d+)$/.exec(entry) ?? [];
  return { name: (address ?? entry).replace(/^\*?\.|\.$/g, ""), port };
}

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
