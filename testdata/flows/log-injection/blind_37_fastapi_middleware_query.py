# vulnerable: the middleware logs the decoded query parameter
import logging

from fastapi import FastAPI, Request

app = FastAPI()

log = logging.getLogger("access")


@app.middleware("http")
async def access(request: Request, call_next):
    answer = await call_next(request)
    log.info("%s -> %s", request.query_params.get("session", "-"), answer.status_code)  # want: log-injection
    return answer
