# safe: the middleware logs the method and whether a token was sent
import logging

from starlette.middleware.base import BaseHTTPMiddleware

from fastapi import FastAPI

app = FastAPI()

log = logging.getLogger("access")


class AccessLog(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        token = request.headers.get("authorization", "")
        log.info("%s authorised=%s", request.method, bool(token))  # ok: sensitive-data-logged
        return await call_next(request)


app.add_middleware(AccessLog)
