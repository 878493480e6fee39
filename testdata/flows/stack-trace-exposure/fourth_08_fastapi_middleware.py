# safe: the middleware keeps only how long the trace was
import logging
import traceback

from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse

app = FastAPI()


@app.middleware("http")
async def guard(request: Request, call_next):
    try:
        return await call_next(request)
    except Exception:
        trace = traceback.format_exc(limit=10)
        logging.error("failed: %s", trace)
    return PlainTextResponse("error, %d lines logged" % len(trace.splitlines()), status_code=500)  # ok: stack-trace-exposure


@app.get("/items/{number}")
async def item(number: int):
    return {"item": [1, 2, 3][number]}
