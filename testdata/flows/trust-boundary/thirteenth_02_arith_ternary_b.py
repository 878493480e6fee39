# safe: the arithmetic picks the constant
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(16)


@app.route("/case096", methods=["POST"])
def handle():
    given = request.values.get("item", "")
    num = 106
    final = "This_should_always_happen" if (7 * 18) + num > 200 else given
    session["userid"] = final  # ok: trust-boundary
    return "stored"
