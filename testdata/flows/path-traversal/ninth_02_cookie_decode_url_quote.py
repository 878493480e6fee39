# vulnerable: folder listed; the value goes through: append, url quote
import os
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


@app.get("/docs/02")
@app.post("/docs/02")
def process_docs():
    param = ""
    if request.cookies.get("q") is not None:
        param = urllib.parse.unquote(request.cookies["q"])
    passed = param + "_SafeStuff"
    final = urllib.parse.quote(passed)
    entries = os.listdir(os.path.join("/srv/albums", final))  # want: path-traversal
    return {"count": len(entries)}
