# safe: what fills the shorter row is another
import itertools
import requests

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/33", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    rows = list(itertools.zip_longest(["a", "b"], ["c", "d"], fillvalue=param))
    bar = rows[1][1]
    return {"text": requests.get(bar, timeout=3).text}  # ok: ssrf
