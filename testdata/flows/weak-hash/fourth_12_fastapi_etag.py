# safe: the MD5 is declared as not serving security and names a version of a page
import hashlib

from fastapi import FastAPI, Request, Response

app = FastAPI()
PAGES = {"start": b"<h1>Start</h1>", "help": b"<h1>Help</h1>"}


def etag(content):
    return '"' + hashlib.new("MD5", content, usedforsecurity=False).hexdigest() + '"'  # ok: weak-hash


@app.get("/pages/{name}")
def page(name: str, request: Request):
    content = PAGES.get(name, b"")
    tag = etag(content)
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304)
    return Response(content, headers={"ETag": tag}, media_type="text/html")
