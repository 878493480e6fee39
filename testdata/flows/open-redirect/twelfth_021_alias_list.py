# vulnerable: a copy is overwritten
from flask import Flask, request
from werkzeug.utils import redirect as go

app = Flask(__name__)


@app.route("/sickle/<path:paddle>")
def sickle(**_):
    incoming = request.view_args["paddle"]
    first = [incoming]
    second = list(first)
    second[0] = "aster"
    picked = first[0]
    return go(location=picked)  # want: open-redirect
