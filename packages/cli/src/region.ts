import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { DEFAULT_PROFILE, profileIn } from "../../../runtime/credentials/from-profile.js";
import { parseIni } from "../../../runtime/credentials/ini.js";
import { didYouMean, regionNames } from "./document.js";
import { UsageError } from "./errors.js";
import { messages } from "./locales/index.js";

export interface RegionOptions {
  readonly region?: string;
  readonly profile?: string;
  /** Whether to check the region's name. Default: true. */
  readonly validate?: boolean;
}

interface FoundRegion {
  readonly region: string;
  readonly source: string;
}

/** The region of a call, and where it was set: the option, the environment, the profile, or tccli. */
export function regionSource({ region, profile }: RegionOptions): FoundRegion | undefined {
  const name = profileName(profile);
  const known: readonly (readonly [string, string | undefined])[] = [
    ["--region", region],
    ["TENCENTCLOUD_REGION", nonEmpty(process.env["TENCENTCLOUD_REGION"])],
    [`profile ${name}`, profileRegion(name)],
    [`profile ${name} of tccli`, tccliRegion(name)],
  ];
  const [found] = known.flatMap(([source, value]) =>
    value === undefined ? [] : [{ region: value, source }],
  );
  return found;
}

/** The profile of the option or the environment, or the default one. @throws UsageError */
export function profileName(profile: string | undefined): string {
  try {
    return profile ?? profileIn(process.env) ?? DEFAULT_PROFILE;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}.`);
  }
}

export function knownRegion(options: RegionOptions): string | undefined {
  return regionSource(options)?.region;
}

/** The region of a call. @throws UsageError where there is none */
export function regionOf(options: RegionOptions): string {
  const found = knownRegion(options);
  if (found !== undefined) return checkedRegion(found, options);
  throw new UsageError(messages.connection.noRegion);
}

/** @throws UsageError for a likely typo. Any other name passes: a region can be newer than the list. */
export function checkedRegion(region: string, { validate = true }: RegionOptions = {}): string {
  const regions = regionNames();
  const hint = regions.includes(region) || !validate ? "" : didYouMean(region, regions);
  if (hint === "") return region;
  throw new UsageError(messages.connection.noSuchRegion(JSON.stringify(region), hint));
}

/** The region that `tcredis configure` wrote. A broken file is reported where its credentials are read. */
export function profileRegion(profile: string): string | undefined {
  try {
    const section = parseIni(readFileSync(credentialsFile(), "utf8")).get(profile);
    return nonEmpty(section?.get("region"));
  } catch {
    return undefined;
  }
}

/** Where `tcredis configure` and Tencent's SDKs keep credentials. */
export function credentialsFile(): string {
  return path.join(homedir(), ".tencentcloud", "credentials");
}

/** The region that `tccli configure` wrote. A file in another format is ignored. */
function tccliRegion(profile: string): string | undefined {
  try {
    const file = path.join(homedir(), ".tccli", `${path.basename(profile)}.configure`);
    const { _sys_param: parameters } = JSON.parse(readFileSync(file, "utf8")) as {
      _sys_param?: { region?: unknown };
    };
    return typeof parameters?.region === "string" ? nonEmpty(parameters.region) : undefined;
  } catch {
    return undefined;
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
