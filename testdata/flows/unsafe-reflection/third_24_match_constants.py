# safe: each case gives a constant
import importlib

from flask import Flask, request

app = Flask(__name__)


def module_of(word):
    match word:
        case "pdf":
            return "render.pdf"
        case "text":
            return "render.text"
        case _:
            return "render.plain"


@app.get("/render")
def render():
    backend = importlib.import_module(module_of(request.values.get("as", "pdf")))  # ok: unsafe-reflection
    return backend.page()
