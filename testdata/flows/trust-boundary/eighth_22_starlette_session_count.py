# safe: the count of the server is kept in the session
from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="dev")
VISITS = {"count": 0}


@app.post("/impersonate/{user}")
async def impersonate(user: str, request: Request):
    VISITS["count"] += 1
    request.session["visit"] = VISITS["count"]  # ok: trust-boundary
    return {"visits": VISITS["count"]}
