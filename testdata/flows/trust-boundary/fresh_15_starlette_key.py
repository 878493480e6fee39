# vulnerable: the parameter is the key and the value
from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="from-the-vault")


@app.get("/flag/{name}")
async def flag(name: str, request: Request):
    value = request.query_params.get("value", "on")
    request.session[name] = value  # want: trust-boundary
    return {"flags": len(request.session)}
