# safe: the text of the query is quoted for the address
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.openapi.docs import get_redoc_html

app = FastAPI(redoc_url=None)


@app.get("/redoc")
async def docs(request: Request):
    version = request.query_params.get("version", "1")
    return get_redoc_html(openapi_url=f"/openapi.json?version={quote(version, safe='')}", title="Shop")  # ok: xss
