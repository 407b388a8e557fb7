import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { describe, expect, it } from "vitest";
import {
  createEmulator,
  EMULATOR_CREDENTIALS,
  type Fault,
} from "../../packages/emulator/src/index.js";
import { createRedisClient, OutcomeUnknownError } from "../../generated/index.js";
import { createOtelObserver } from "../../runtime/otel.js";
import { cloneRequest } from "../fixtures/requests.js";

async function traced(faults: (Fault | undefined)[], request = cloneRequest) {
  const spans = new InMemorySpanExporter();
  const measurements = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const meterProvider = new MeterProvider({
    readers: [new PeriodicExportingMetricReader({ exporter: measurements })],
  });
  const emulator = createEmulator({ faults: () => faults.shift() });
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    limiter: false,
    sleep: async () => undefined,
    fetch: emulator.fetch,
    observe: createOtelObserver({
      tracerProvider: new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }),
      meterProvider,
    }),
  });
  const error: unknown = await redis.CloneInstances(request).catch((thrown: unknown) => thrown);
  await meterProvider.forceFlush();
  const points = measurements
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics)
    .flatMap((scope) => scope.metrics)
    .flatMap(({ descriptor, dataPoints }) =>
      dataPoints.map(({ attributes }) => ({
        name: descriptor.name,
        unit: descriptor.unit,
        attributes,
      })),
    );
  await meterProvider.shutdown();
  return { spans: spans.getFinishedSpans(), points, error };
}

describe("spans and measurements", () => {
  it("follow the conventions, with an attempt below its call", async () => {
    const { spans, points } = await traced([{ kind: "throttled" }]);
    expect(spans.map(({ name, kind }) => [name, kind])).toEqual([
      ["POST", SpanKind.CLIENT],
      ["POST", SpanKind.CLIENT],
      ["redis/CloneInstances", SpanKind.CLIENT],
    ]);
    const [first, second, call] = spans;
    expect(second?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
    expect(first?.attributes).toMatchObject({
      "http.request.method": "POST",
      "http.response.status_code": 200,
      "server.address": "redis.intl.tencentcloudapi.com",
      "server.port": 443,
      "url.full": "https://redis.intl.tencentcloudapi.com/",
    });
    expect(first?.status.code).toBe(SpanStatusCode.UNSET);
    expect(second?.attributes["http.request.resend_count"]).toBe(1);
    expect(call?.attributes).toMatchObject({
      "rpc.system.name": "tencentcloud_api",
      "rpc.method": "redis/CloneInstances",
      "cloud.region": "ap-singapore",
      "tencentcloud.attempts": 2,
      "tencentcloud.outcome_unknown": false,
    });
    expect(call?.events).toMatchObject([
      { name: "retry", attributes: { "tencentcloud.retry.reason": "throttled" } },
    ]);
    expect(points.map(({ name, unit }) => [name, unit])).toEqual([
      ["rpc.client.call.duration", "s"],
      ["http.client.request.duration", "s"],
    ]);
  });

  it("tell a refusal by its code, and a lost call by what happened to it", async () => {
    const refused = await traced([], { ...cloneRequest, GoodsNum: 31 });
    expect(refused.spans.at(-1)).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: {
        "error.type": "LimitExceeded.InvalidParameterGoodsNumNotInRange",
        "rpc.response.status_code": "LimitExceeded.InvalidParameterGoodsNumNotInRange",
      },
    });
    const lost = await traced([{ kind: "reset-after" }]);
    expect(lost.error).toBeInstanceOf(OutcomeUnknownError);
    expect(lost.spans.map(({ attributes }) => attributes["error.type"])).toEqual(["lost", "lost"]);
    expect(lost.spans.at(-1)?.attributes["tencentcloud.outcome_unknown"]).toBe(true);
    const gateway = await traced([{ kind: "html", status: 502, acts: false }]);
    expect(gateway.spans[0]?.attributes).toMatchObject({
      "http.response.status_code": 502,
      "error.type": "502",
    });
  });

  it("hold no secret", async () => {
    const { spans, points } = await traced([], { ...cloneRequest, Password: "canary-Passw0rd" });
    const shown = JSON.stringify([
      spans.map(({ attributes, events }) => [attributes, events]),
      points,
    ]);
    expect(shown).not.toContain("canary");
    expect(shown).not.toContain(EMULATOR_CREDENTIALS.secretKey);
  });
});
