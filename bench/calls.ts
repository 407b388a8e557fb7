import { measureRounds, type Rounds } from "./child-process.js";
import type { Measurement, Row } from "./table.js";
import { median, pairedRatio } from "./statistics.js";

const ROUNDS = 5;
/** Of a call, one at a time, by that of the SDK. */
const MAX_RATIO = 0.65;
const VARIANTS = ["sdk", "node", "undici", "ours", "ours-undici", "ours-fetch"] as const;
type Variant = (typeof VARIANTS)[number];

interface Result {
  readonly perSecond: number;
  readonly wallMicros: number;
  readonly cpuMicros: number;
}

type Results = Rounds<Variant, Result>;

/** Calls over loopback by connections that are kept: many at a time, and one at a time. */
export const measureCalls: Measurement = async (folder) => {
  const measure = (inFlight: number, calls: number): Promise<Results> =>
    measureRounds(folder, ROUNDS, VARIANTS, "calls.mjs", String(inFlight), String(calls));
  const many = await measure(64, 10_000);
  const single = await measure(1, 2000);
  return [
    ...comparedAt64(many, {
      variant: "ours",
      name: "no dependency",
      bare: "node",
      bareName: "bare node:http",
      minSpeed: 1.5,
      maxCpu: 1.3,
    }),
    ...comparedAt64(many, {
      variant: "ours-undici",
      name: "undici",
      bare: "undici",
      bareName: "bare undici",
      minSpeed: 1.8,
      maxCpu: 1.3,
    }),
    oneAtATime(single),
  ];
};

interface Comparison {
  readonly variant: Variant;
  readonly name: string;
  /** The HTTP client below it, by itself. */
  readonly bare: Variant;
  readonly bareName: string;
  /** Calls per second, by those of the SDK. */
  readonly minSpeed: number;
  /** CPU of a call, by that of the bare client. */
  readonly maxCpu: number;
}

function comparedAt64(
  results: Results,
  { variant, name, bare, bareName, minSpeed, maxCpu }: Comparison,
): Row[] {
  const of = (one: Variant, key: keyof Result): number[] => results[one].map((each) => each[key]);
  const speed = pairedRatio(of(variant, "perSecond"), of("sdk", "perSecond"));
  const cpu = pairedRatio(of(variant, "cpuMicros"), of(bare, "cpuMicros"));
  const perSecond = (one: Variant): string => median(of(one, "perSecond")).toFixed(0);
  const micros = (one: Variant): string => median(of(one, "cpuMicros")).toFixed(0);
  const summary = {
    what: { en: "calls per second, 64 in flight", zh: "每秒完成的调用，64 个并发" },
    ours: perSecond(variant),
    sdk: perSecond("sdk"),
  };
  return [
    {
      what: `calls per second, 64 in flight, ${name}`,
      target: `≥ ${minSpeed} × the SDK`,
      measured: `${speed.toFixed(2)} × (${perSecond(variant)}; SDK ${perSecond("sdk")}, ${bareName} ${perSecond(bare)})`,
      isMet: speed >= minSpeed,
      ...(variant === "ours" ? { summary } : {}),
    },
    {
      what: `CPU of a call, 64 in flight, ${name}`,
      target: `≤ ${maxCpu} × ${bareName}`,
      measured: `${cpu.toFixed(2)} × (${micros(variant)} µs; ${bareName} ${micros(bare)}, SDK ${micros("sdk")}, by fetch ${micros("ours-fetch")})`,
      isMet: cpu <= maxCpu,
    },
  ];
}

function oneAtATime(results: Results): Row {
  const wall = (one: Variant): number[] => results[one].map(({ wallMicros }) => wallMicros);
  const micros = (one: Variant): string => median(wall(one)).toFixed(0);
  const ratio = pairedRatio(wall("ours"), wall("sdk"));
  return {
    what: "a call, one at a time",
    target: `≤ ${MAX_RATIO} × the SDK`,
    measured: `${ratio.toFixed(2)} × (${micros("ours")} µs; SDK ${micros("sdk")}, bare node:http ${micros("node")}, with undici ${micros("ours-undici")})`,
    isMet: ratio <= MAX_RATIO,
    summary: {
      what: { en: "a call, one at a time", zh: "一次调用的时间，逐个进行" },
      ours: `${micros("ours")} µs`,
      sdk: `${micros("sdk")} µs`,
    },
  };
}
