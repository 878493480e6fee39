# safe: quoting stays, so no markup is left
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/check", methods=["POST"])
def find():
    order = request.json
    param = order["lines"][0]["sku"]
    coded = urllib.parse.quote(param, safe="")
    shown = coded.lower()
    bar = shown
    page = make_response(f"<li>{bar}</li>")  # ok: xss
    page.headers["X-Page"] = "1"
    return page
