# safe: usedforsecurity=False, the digest is a cache key of constant pages
import hashlib

from fastapi import FastAPI

app = FastAPI()

PAGES = {"start": "<h1>Start</h1>", "about": "<h1>About</h1>"}


@app.get("/etag/{name}")
def etag(name: str):
    page = PAGES.get(name, "")
    return {"etag": hashlib.md5(page.encode(), usedforsecurity=False).hexdigest()}  # ok: weak-hash
