# safe: the parameter picks a constant target
from fastapi.responses import RedirectResponse
from fastapi import FastAPI

app = FastAPI()

TARGETS = {"docs": "https://docs.example.org/", "forum": "https://forum.example.org/"}


@app.get("/out/{name}")
def out(name: str):
    return RedirectResponse(TARGETS.get(name, "/"))  # ok: open-redirect
