# safe: the host of what urljoin gives is compared with ours
from urllib.parse import urljoin, urlsplit

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/go")
def go(request: Request, path: str = "/"):
    base = "https://www.bench.org/"
    target = urljoin(base, path)
    if urlsplit(target).netloc != urlsplit(base).netloc:
        target = base
    return RedirectResponse(target)  # ok: open-redirect
