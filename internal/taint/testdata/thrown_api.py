"""Errors of an API that hold data of the request, with handlers that are registered by a call or a decorator."""
from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse

app = FastAPI()


class Refused(Exception):
    def __init__(self, name):
        self.name = name


class Gone(Exception):
    def __init__(self, name):
        self.name = name


@app.exception_handler(Refused)
async def refused(request: Request, error: Refused):
    return HTMLResponse(f"<p>{error.name} is refused</p>", status_code=403)  # flow: xss


async def gone(request: Request, error: Gone):
    return HTMLResponse(f"<p>{error.name} is gone</p>", status_code=410)  # flow: xss


app.add_exception_handler(Gone, gone)


@app.exception_handler(ValueError)
async def wrong(request: Request, error: ValueError):
    return JSONResponse({"error": "wrong value"}, status_code=400)


@app.get("/refused")
async def show(name: str):
    raise Refused(name)


@app.get("/gone")
async def old(name: str):
    raise Gone(name)
