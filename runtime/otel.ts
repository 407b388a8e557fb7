import {
  context,
  metrics,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type MeterProvider,
  type Span,
  type TracerProvider,
} from "@opentelemetry/api";
import type { CallEvent, CallInfo, OutcomeSummary, Observer } from "./events.js";

export interface OtelOptions {
  /** Default: the globally registered one. */
  readonly tracerProvider?: TracerProvider | undefined;
  /** Default: the globally registered one. */
  readonly meterProvider?: MeterProvider | undefined;
}

/** Name of the instrumentation scope. */
const SCOPE = "tencentcloud-redis";
const SYSTEM = "tencentcloud_api";

interface Open {
  readonly span: Span;
  /** The context of the spans of the attempts. */
  readonly inside: Context;
  attempt: Span | undefined;
}

/**
 * An observer that records OpenTelemetry spans and metrics by the semantic conventions: for each call a
 * span `redis/CloneInstances` and `rpc.client.call.duration`, for each attempt a span `POST` and
 * `http.client.request.duration`. Pass it to a client as `observe`.
 */
export function createOtelObserver(options: OtelOptions = {}): Observer {
  const tracer = (options.tracerProvider ?? trace).getTracer(SCOPE);
  const meter = (options.meterProvider ?? metrics).getMeter(SCOPE);
  const callDuration = meter.createHistogram("rpc.client.call.duration", { unit: "s" });
  const requestDuration = meter.createHistogram("http.client.request.duration", { unit: "s" });
  const open = new WeakMap<CallInfo, Open>();

  function started({ call }: CallEvent): void {
    const parent = context.active();
    const span = tracer.startSpan(
      methodOf(call),
      {
        kind: SpanKind.CLIENT,
        attributes: { ...rpcAttributes(call), "cloud.region": call.region },
      },
      parent,
    );
    open.set(call, { span, inside: trace.setSpan(parent, span), attempt: undefined });
  }

  function signed(event: CallEvent & { type: "signed" }): void {
    const state = open.get(event.call);
    if (state === undefined) return;
    const attributes = {
      ...httpAttributes(event.call),
      "url.full": `${event.call.endpoint}/`,
      ...(event.attempt > 1 ? { "http.request.resend_count": event.attempt - 1 } : {}),
    };
    state.attempt = tracer.startSpan("POST", { kind: SpanKind.CLIENT, attributes }, state.inside);
  }

  function responded(event: CallEvent & { type: "responded" }): void {
    const { status } = event;
    // For HTTP a refusal is a success: its error code belongs to the call.
    const isFailure = status === undefined || status >= 400;
    const result = {
      ...(status === undefined ? {} : { "http.response.status_code": status }),
      ...(isFailure ? { "error.type": String(status ?? event.outcome) } : {}),
    };
    requestDuration.record(event.durationMs / 1000, { ...httpAttributes(event.call), ...result });
    end(open.get(event.call)?.attempt, result, isFailure);
  }

  function finished(event: CallEvent & { type: "finished" }): void {
    const isFailure = event.outcome !== "accepted";
    const result = {
      ...(event.code === undefined ? {} : { "rpc.response.status_code": event.code }),
      ...(isFailure ? { "error.type": errorTypeOf(event) } : {}),
    };
    callDuration.record(event.durationMs / 1000, { ...rpcAttributes(event.call), ...result });
    const details = {
      ...result,
      "tencentcloud.attempts": event.attempts,
      "tencentcloud.outcome_unknown": event.isUnknown && event.call.effect !== "read",
      ...(event.requestId === undefined ? {} : { "tencentcloud.request_id": event.requestId }),
    };
    end(open.get(event.call)?.span, details, isFailure);
    open.delete(event.call);
  }

  return (event) => {
    switch (event.type) {
      case "started":
        return started(event);
      case "signed":
        return signed(event);
      case "responded":
        return responded(event);
      case "retrying":
        open.get(event.call)?.span.addEvent("retry", {
          "tencentcloud.retry.reason": event.reason,
          "tencentcloud.retry.delay_ms": event.delayMs,
        });
        return undefined;
      case "finished":
        return finished(event);
    }
  };
}

function end(span: Span | undefined, attributes: Attributes, isFailure: boolean): void {
  if (span === undefined) return;
  span.setAttributes(attributes);
  if (isFailure) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function methodOf({ service, action }: CallInfo): string {
  return `${service}/${action}`;
}

function errorTypeOf({ code, status, outcome }: OutcomeSummary): string {
  return code ?? (outcome === "unusable" ? String(status) : outcome);
}

function rpcAttributes(call: CallInfo): Attributes {
  return { "rpc.system.name": SYSTEM, "rpc.method": methodOf(call), ...serverAttributes(call) };
}

function httpAttributes(call: CallInfo): Attributes {
  return { "http.request.method": "POST", ...serverAttributes(call) };
}

function serverAttributes({ endpoint }: CallInfo): Attributes {
  const { hostname, port, protocol } = new URL(endpoint);
  const standard = protocol === "http:" ? 80 : 443;
  return { "server.address": hostname, "server.port": port === "" ? standard : Number(port) };
}
