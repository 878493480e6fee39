# safe: entry of a server-side table
import os
import urllib.parse

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.route("/session/19", methods=["GET", "POST"])
def process_19():
    """Small endpoint."""
    arg1 = urllib.parse.unquote_plus(request.cookies.get("payload", "noCookieValueSupplied"))

    bar = arg1 + "_SafeStuff"

    themes = {"dark": "theme-dark.css", "light": "theme-light.css"}
    session["stylesheet"] = themes.get(bar, "theme.css")  # ok: trust-boundary
    return "switched"
