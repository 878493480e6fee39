# safe: CWE-942 (or 346, 183): only one may
from fastapi import FastAPI, Request

app = FastAPI()


@app.middleware("http")
async def cors(request: Request, call_next):
    """Allow other sites to use the API."""
    response = await call_next(request)
    origin = request.headers.get("origin", "")
    if origin == "https://app.example.org":
        response.headers["Access-Control-Allow-Origin"] = origin  # ok: CWE-942
        response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


@app.get("/me")
async def me(request: Request):
    return {"cookie": bool(request.cookies)}
