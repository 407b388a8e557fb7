import { BlockList, isIP } from "node:net";
import { isLoopback } from "../endpoint.js";
import { environmentVariable } from "../environment.js";
import { proxyOption } from "./proxy-option.js";

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
 * Whether a list such as `NO_PROXY` contains the host: as `*`, a domain with all below it, an address, or
 * a network such as `10.0.0.0/8`. A port restricts an entry to that port.
 */
export function isExcepted(list: string, url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$|\.$/g, "");
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const entries = list.toLowerCase().split(/[\s,]+/);
  return entries.some((entry) => {
    const { name, port: only } = parsed(entry);
    if (name === "" || (only !== undefined && only !== port)) return false;
    return name === "*" || (isIP(host) === 0 ? isWithin(host, name) : isInNetwork(host, name));
  });
}

/** An IPv6 address has a port only in brackets. */
function parsed(entry: string): { name: string; port: string | undefined } {
  const [, name, port] = /^\[(.*)\](?::(\d+))?$/.exec(entry) ?? /^([^:]*):(\d+)$/.exec(entry) ?? [];
  return { name: name ?? entry, port };
}

function isWithin(host: string, name: string): boolean {
  const domain = name.replace(/^\*?\./, "").replace(/\.$/, "");
  return host === domain || host.endsWith(`.${domain}`);
}

function isInNetwork(host: string, name: string): boolean {
  const [network = "", prefix] = name.split("/");
  const version = isIP(network);
  if (version === 0 || version !== isIP(host)) return false;
  const most = version === 4 ? 32 : 128;
  const bits = prefix === undefined ? most : Number(prefix);
  if (!Number.isInteger(bits) || bits < 0 || bits > most) return false;
  const family = version === 4 ? "ipv4" : "ipv6";
  const block = new BlockList();
  block.addSubnet(network, bits, family);
  return block.check(host, family);
}
