# safe: the prefix ends with the slash after the host
from fastapi.responses import RedirectResponse
from fastapi import FastAPI

app = FastAPI()

PREFIX = "https://www.example.org/"


@app.get("/leave")
def leave(url: str):
    target = url if url.startswith(PREFIX) else "/"
    return RedirectResponse(url=target, status_code=303)  # ok: open-redirect
