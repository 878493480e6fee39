# safe: the boolean of a comparison with a constant is stored
from starlette.middleware.sessions import SessionMiddleware

from fastapi import Cookie, FastAPI, Request

app = FastAPI()

app.add_middleware(SessionMiddleware, secret_key="from-settings")


@app.get("/enter")
async def enter(request: Request, compact: str = Cookie("no")):
    request.session["compact"] = compact == "yes"  # ok: trust-boundary
    return {"ok": True}
