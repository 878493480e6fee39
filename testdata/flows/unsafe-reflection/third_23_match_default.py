# vulnerable: the default case keeps the value of the request
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
            return word


@app.get("/render")
def render():
    backend = importlib.import_module(module_of(request.values.get("as", "pdf")))  # want: unsafe-reflection
    return backend.page()
