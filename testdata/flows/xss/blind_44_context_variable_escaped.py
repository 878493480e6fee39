# safe: the context variable is set to the escaped text
from contextvars import ContextVar
from html import escape

from fastapi.responses import HTMLResponse
from fastapi import FastAPI

app = FastAPI()

visitor = ContextVar("visitor", default="guest")


def page():
    return "<p>Hello " + visitor.get() + "</p>"


@app.get("/hello", response_class=HTMLResponse)
async def hello(name: str):
    visitor.set(escape(name))
    return HTMLResponse(page())  # ok: xss
