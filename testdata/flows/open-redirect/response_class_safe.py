# safe: the way stays on this site, or is no redirect
from fastapi import FastAPI
from fastapi.responses import PlainTextResponse, RedirectResponse

app = FastAPI()


@app.get("/go", response_class=RedirectResponse)
def go(to: str):
    return "/pages/" + to  # ok: open-redirect


@app.get("/echo", response_class=PlainTextResponse)
def echo(to: str):
    return to  # ok: open-redirect
