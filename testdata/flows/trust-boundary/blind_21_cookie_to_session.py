# vulnerable: the admin flag of a cookie enters the session
from starlette.middleware.sessions import SessionMiddleware

from fastapi import Cookie, FastAPI, Request

app = FastAPI()

app.add_middleware(SessionMiddleware, secret_key="from-settings")


@app.get("/enter")
async def enter(request: Request, is_admin: str = Cookie("no")):
    request.session["is_admin"] = is_admin  # want: trust-boundary
    return {"ok": True}
