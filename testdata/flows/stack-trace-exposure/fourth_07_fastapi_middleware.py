# vulnerable: the middleware answers with the trace of the failed call
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
    return PlainTextResponse("error at %s\n%s" % (request.url.path, trace), status_code=500)  # want: stack-trace-exposure


@app.get("/items/{number}")
async def item(number: int):
    return {"item": [1, 2, 3][number]}
