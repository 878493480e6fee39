# safe: the constant is turned, not the parameter
import codecs
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/boats", methods=["GET"])
def boats():
    try:
        asked = request.args["note"]
    except KeyError:
        return "missing", 400
    turned = codecs.encode(asked, "rot13")
    bar = codecs.decode(codecs.encode("/home", "rot13"), "rot13")
    return redirect(bar)  # ok: open-redirect
