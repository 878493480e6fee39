# safe: FastAPI lets only the literals through
from typing import Literal

from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key=open("/etc/site/key").read())
Level = Literal["low", "high"]


@app.post("/level")
def level(request: Request, level: Level):
    request.session["level"] = level  # ok: trust-boundary
    return {"levels": Level.__args__}
