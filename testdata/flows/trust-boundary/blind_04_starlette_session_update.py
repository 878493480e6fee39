# vulnerable: session.update with the query parameters
from starlette.middleware.sessions import SessionMiddleware

from fastapi import FastAPI, Request

app = FastAPI()

app.add_middleware(SessionMiddleware, secret_key="from-settings")


@app.get("/start")
async def start(request: Request):
    fields = dict(request.query_params)
    request.session.update(fields)  # want: trust-boundary
    return {"ok": True}
