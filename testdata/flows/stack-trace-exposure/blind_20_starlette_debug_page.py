# vulnerable: the exception handler prints the stack summary into the answer
import traceback

from fastapi.responses import PlainTextResponse
from fastapi import FastAPI, Request

app = FastAPI()


@app.exception_handler(Exception)
async def failed(request: Request, exc: Exception):
    summary = traceback.TracebackException.from_exception(exc)
    return PlainTextResponse("\n".join(summary.format()), status_code=500)  # want: stack-trace-exposure
