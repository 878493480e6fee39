# safe: the first item
import operator
from urllib.parse import parse_qs

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/mallet")
def mallet():
    entered = parse_qs(request.query_string.decode()).get("jacket", [""])[0]
    row = ("garlic", entered)
    picked = operator.itemgetter(0)(row)
    page = make_response(f"<h1>{picked}</h1>")  # ok: xss
    page.headers["Cache-Control"] = "no-store"
    return page
