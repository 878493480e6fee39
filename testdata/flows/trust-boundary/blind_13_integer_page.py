# safe: the page is an integer
from starlette.middleware.sessions import SessionMiddleware

from fastapi import FastAPI, Request

app = FastAPI()

app.add_middleware(SessionMiddleware, secret_key="from-settings")


@app.get("/start")
async def start(request: Request, page: int = 1):
    request.session["page"] = page  # ok: trust-boundary
    return {"ok": True}
