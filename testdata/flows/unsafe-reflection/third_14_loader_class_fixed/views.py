from flask import Flask, request

from .loader import Loader

app = Flask(__name__)


@app.post("/handlers")
def handlers():
    label = request.form.get("handler", "")
    handler = Loader("handlers.default.Handler", label).load()
    return {"name": handler.__name__, "label": label}
