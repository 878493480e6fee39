# vulnerable: a context variable carries the user's text into the helper that makes the page
from contextvars import ContextVar

from fastapi.responses import HTMLResponse
from fastapi import FastAPI

app = FastAPI()

visitor = ContextVar("visitor", default="guest")


def page():
    return "<p>Hello " + visitor.get() + "</p>"


@app.get("/hello", response_class=HTMLResponse)
async def hello(name: str):
    visitor.set(name)
    return HTMLResponse(page())  # want: xss
