# Handlers that begin with asking whether the machine itself asks, files that are there, names of the server, and a method called format.
import os
import subprocess
from pathlib import Path

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse

app = FastAPI()


def _require_local(request: Request):
    if request.client.host not in ("127.0.0.1", "::1"):
        raise HTTPException(status_code=403)


@app.get("/browse-here")
def browse_here(request: Request, path: str):
    _require_local(request)
    return Path(path).read_text()  # flow: path-traversal low


@app.get("/browse-anywhere")
def browse_anywhere(request: Request, path: str):
    return Path(path).read_text()  # flow: path-traversal medium


@app.get("/show")
def show(name: str):
    if os.path.exists(name):
        subprocess.run(["xdg-open", name])  # flow: argument-injection low


@app.get("/show-new")
def show_new(name: str):
    subprocess.run(["xdg-open", name])  # flow: argument-injection medium


@app.get("/where", response_class=HTMLResponse)
def where(request: Request):
    server = f"{request.url.scheme}://{request.url.netloc}/mcp"
    return HTMLResponse(f"<code>{server}</code>")  # flow: xss low


@app.get("/who", response_class=HTMLResponse)
def who(request: Request):
    return HTMLResponse(f"<code>{request.query_params['name']}</code>")  # flow: xss medium


class Prompt:
    def __init__(self, template):
        self.template = template

    def format(self, values):
        return self.template


@app.post("/prompts/{key}")
def fill(key: str, prompts: dict):
    return prompts["text"].format(key)  # flow: format-string low
