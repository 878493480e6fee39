# safe: the middleware logs the method and the status
import logging

from fastapi import FastAPI, Request

app = FastAPI()

log = logging.getLogger("access")


@app.middleware("http")
async def access(request: Request, call_next):
    answer = await call_next(request)
    log.info("%s -> %s, %d parameters", request.method, answer.status_code, len(request.query_params))  # ok: log-injection
    return answer
