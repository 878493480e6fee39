# vulnerable: quoting is undone before the page
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/check", methods=["POST"])
def find():
    order = request.json
    param = order["lines"][0]["sku"]
    coded = urllib.parse.quote(param, safe="")
    shown = urllib.parse.unquote(coded)
    bar = shown
    page = make_response(f"<li>{bar}</li>")  # want: xss
    page.headers["X-Page"] = "1"
    return page
