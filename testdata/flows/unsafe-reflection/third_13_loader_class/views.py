from flask import Flask, request

from .loader import Loader

app = Flask(__name__)


@app.post("/handlers")
def handlers():
    path = request.form.get("handler", "")
    handler = Loader(path).load()
    return {"name": handler.__name__}
