from fastapi import FastAPI, Request

from .admin import admin
from .notes import notes
from .vault import vault

app = FastAPI()
app.mount("/static", FastAPI())


@app.middleware("http")
async def trace(request: Request, call_next):
    request.state.trace = request.headers.get("x-trace", "none")
    response = await call_next(request)
    response.headers["X-Trace"] = request.state.trace  # want: header-injection
    response.headers["X-Length"] = str(len(request.state.trace))  # ok: header-injection
    return response


app.include_router(vault)
app.include_router(notes)
app.include_router(admin)
