# safe: the trace is only answered when a constant is true, and it is false
import traceback

from fastapi.responses import PlainTextResponse
from fastapi import FastAPI, Request

app = FastAPI()

SHOW_TRACE = False


@app.exception_handler(Exception)
async def failed(request: Request, exc: Exception):
    text = "internal error"
    if SHOW_TRACE:
        text = "".join(traceback.format_exception(type(exc), exc, exc.__traceback__))
    return PlainTextResponse(text, status_code=500)  # ok: stack-trace-exposure
