/**
 * A sliding-window log in Redis: a list of the times of the latest sends, oldest first.
 *
 * Rate-limiter-flexible's own script counts in fixed windows of whole seconds. Twice the quota fits
 * around the edge of two such windows, and halving the points to rule that out halves the throughput
 * (and makes a quota of 1 impossible). The log is exact for any limit, has windows of any length, and
 * costs one round trip as well. It goes in as the library's `customIncrTtlLuaScript`, and answers in
 * the library's terms: points consumed, more than the limit where refused, and milliseconds to wait.
 *
 * The time is Redis's own, so clocks of machines do not matter. Times are in microseconds, written
 * out in full because Lua would round them to 14 digits. Entries that lie in the future are left by a
 * clock that was set back; past one window they are dropped, so that this cannot block for longer.
 *
 * A process to which Redis is slow asks ahead: its send may be later than now by the lead, so its
 * entry lies in the future by as much. A lead is shorter than a window. No entry lies before the one
 * in front of it, so that the oldest is always the first to leave.
 *
 * KEYS: the log. ARGV: limit, window in microseconds, lead in microseconds (0 where it is left out).
 */
export const SLIDING_WINDOW_SCRIPT = `
local limit, window, lead = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3] or 0)
local time = redis.call('time')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local oldest = tonumber(redis.call('lindex', KEYS[1], 0))
while oldest and math.abs(now - oldest) >= window do
  redis.call('lpop', KEYS[1])
  oldest = tonumber(redis.call('lindex', KEYS[1], 0))
end
local sent = redis.call('llen', KEYS[1])
if sent >= limit then
  local leaving = tonumber(redis.call('lindex', KEYS[1], -limit))
  return { limit + 1, math.ceil(math.min(leaving + window - now, window) / 1000) }
end
local entry = now + lead
local newest = tonumber(redis.call('lindex', KEYS[1], -1))
if newest and newest > entry and newest < now + window then entry = newest end
redis.call('rpush', KEYS[1], string.format('%.0f', entry))
redis.call('pexpire', KEYS[1], math.ceil((entry + window - now) / 1000))
return { sent + 1, 0 }
`;
