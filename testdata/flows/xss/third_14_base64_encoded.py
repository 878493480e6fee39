# safe: the alphabet of base64 has no signs of HTML
import base64

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/state")
def state():
    raw = request.args["state"]
    text = base64.b64encode(raw.encode("utf-8")).decode("ascii")
    return make_response("<pre>" + text + "</pre>")  # ok: xss
