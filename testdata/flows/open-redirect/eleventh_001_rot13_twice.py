# vulnerable: turned by thirteen letters twice, which gives the same text
import codecs
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/boats", methods=["GET"])
def boats():
    try:
        asked = request.args["note"]
    except KeyError:
        return "missing", 400
    bar = codecs.decode(codecs.encode(asked, "rot13"), "rot13")
    return redirect(bar)  # want: open-redirect
