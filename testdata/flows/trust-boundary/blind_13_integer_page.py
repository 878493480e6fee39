# safe: the page is an integer
from fastapi import Request
from starlette.middleware.sessions import SessionMiddleware

from fastapi import FastAPI

app = FastAPI()

app.add_middleware(SessionMiddleware, secret_key="from-settings")


@app.get("/start")
async def start(request: Request, page: int = 1):
    request.session["page"] = page  # ok: trust-boundary
    return {"ok": True}
