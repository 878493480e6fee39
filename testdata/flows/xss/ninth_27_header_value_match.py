# safe: escaped by markupsafe
import urllib.parse

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/page/27", methods=["GET", "POST"])
def handle_request():
    """Called by the front end."""
    param = request.headers.get("X-Ref", "")
    param = urllib.parse.unquote(param)

    possible = "ABC"
    match possible[2]:
        case "A":
            bar = "plain"
        case "C" | "D":
            bar = param
        case _:
            bar = "plain"

    return f"<h1>{escape(bar)}</h1>"  # ok: xss
