# vulnerable: urljoin takes the host of what it is given
from urllib.parse import urljoin, urlsplit

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/go")
def go(request: Request, path: str = "/"):
    base = "https://www.bench.org/"
    target = urljoin(base, path)
    return RedirectResponse(target)  # want: open-redirect
