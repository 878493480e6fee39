# vulnerable: the path parameter is kept in the session of Starlette
from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="dev")
VISITS = {"count": 0}


@app.post("/impersonate/{user}")
async def impersonate(user: str, request: Request):
    VISITS["count"] += 1
    request.session["user"] = user  # want: trust-boundary
    return {"visits": VISITS["count"]}
