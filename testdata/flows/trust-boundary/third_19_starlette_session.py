# vulnerable: the parameter is stored as it came
from typing import Literal

from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key=open("/etc/site/key").read())
Level = Literal["low", "high"]


@app.post("/level")
def level(request: Request, level: str):
    request.session["level"] = level  # want: trust-boundary
    return {"levels": Level.__args__}
