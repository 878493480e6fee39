# safe: the key is constant and the value a comparison's outcome
from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="from-the-vault")


@app.get("/flag/{name}")
async def flag(name: str, request: Request):
    value = request.query_params.get("value", "on")
    request.session["compact"] = name == "compact" and value == "on"  # ok: trust-boundary
    return {"flags": len(request.session)}
