# vulnerable: the bearer token is logged by the middleware
import logging

from starlette.middleware.base import BaseHTTPMiddleware

from fastapi import FastAPI

app = FastAPI()

log = logging.getLogger("access")


class AccessLog(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        token = request.headers.get("authorization", "")
        log.info("request with token %r", token)  # want: sensitive-data-logged
        return await call_next(request)


app.add_middleware(AccessLog)
