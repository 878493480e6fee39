# vulnerable: host compared by its end; the value goes through: url quote
import urllib.parse
from urllib.parse import urlparse

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/next/01", methods=["GET", "POST"])
def case_01():
    document = request.get_json(force=True, silent=True) or {}
    supplied = str(document.get("item", ""))
    final = urllib.parse.quote(supplied, safe=":/?=")
    host = urlparse(final).hostname or ""
    if not host.endswith("example.com"):
        return "foreign host", 400
    return redirect(final, 302)  # want: open-redirect
