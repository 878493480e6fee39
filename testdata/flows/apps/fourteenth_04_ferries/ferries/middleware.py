import logging

from starlette.middleware.base import BaseHTTPMiddleware

log = logging.getLogger("ferries")


class TraceMiddleware(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        trace = request.headers.get("x-trace", "-")
        log.info("begin %s", request.query_params.get("from"))  # want: log-injection
        log.info("begin %s", request.query_params.get("from", "").replace("\r", "").replace("\n", ""))  # ok: log-injection
        response = await call_next(request)
        log.info("end %s", response.status_code)  # ok: log-injection
        return response
