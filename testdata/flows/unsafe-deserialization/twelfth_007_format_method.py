# vulnerable: formatted in full
import io
import pickle
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


class Mark:
    def __init__(self, text):
        self.text = text

    def __format__(self, form):
        return self.text if form == "full" else "mark"


@app.route("/hammer")
def hammer():
    param = unquote(request.cookies.get("candle", ""))
    picked = f"{Mark(param):full}"
    stream = io.BytesIO(bytes.fromhex(picked))
    thing = pickle.Unpickler(stream).load()  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
