# vulnerable: CWE-942 (or 346, 183): every site may read answers with cookies
from fastapi import FastAPI, Request

app = FastAPI()


@app.middleware("http")
async def cors(request: Request, call_next):
    """Allow other sites to use the API."""
    response = await call_next(request)
    origin = request.headers.get("origin", "")
    response.headers["Access-Control-Allow-Origin"] = origin  # want: CWE-942
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


@app.get("/me")
async def me(request: Request):
    return {"cookie": bool(request.cookies)}
