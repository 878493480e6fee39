# safe: 56 - 50 is above zero
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/vase", methods=["POST"])
def vase():
    param = request.get_data(as_text=True)
    width = 14
    chosen = "plain" if width * 4 - 50 > 0 else param
    session["choices"] = {"last": chosen, "count": 1}  # ok: trust-boundary
    return {"done": True}
