-- wrk's requests: the body in the file named by BODY, as it is or (DISTINCT=<number>) with another day in each.
-- The days lie before 1800, before any statement was made, so the replies stay the same.
wrk.method = "POST"
wrk.headers["content-type"] = "application/json"
wrk.headers["accept"] = "application/json"

local file = io.open(os.getenv("BODY"))
local body = file:read("*a")
file:close()

local next_day = tonumber(os.getenv("DISTINCT"))
local before, after
if next_day then
  local from, to = body:find("1700-01-01", 1, true)
  before, after = body:sub(1, from - 1), body:sub(to + 1)
end

wrk.body = body

if next_day then
  function request()
    local n = next_day % 268800
    next_day = next_day + 1
    local day = string.format("%04d-%02d-%02d", 1000 + math.floor(n / 336), 1 + math.floor(n / 28) % 12, 1 + n % 28)
    return wrk.format(nil, nil, nil, before .. day .. after)
  end
end

function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format(
    '\n@{"requests":%d,"seconds":%.3f,"bytes":%d,"errors":%d,"p50":%.3f,"p99":%.3f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
