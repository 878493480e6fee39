# safe: the link must begin with https and is escaped
from markupsafe import escape
from flask import Flask, request

app = Flask(__name__)


@app.route("/profile")
def profile():
    site = request.args.get("site", "")
    if not site.startswith("https://"):
        site = "https://www.example.org/"
    return '<a href="' + str(escape(site)) + '">home page</a>'  # ok: xss
