# vulnerable: the closure remembers the parameter
import os

from flask import Flask, request

app = Flask(__name__)


def transform(text_in):
    def remember(text):
        def recall():
            return text
        return recall

    recall = remember(text_in)
    resolved = recall()
    return resolved


@app.route("/case070/<path:city>")
def endpoint(city):
    text_in = request.view_args["city"]
    resolved = transform(text_in)
    os.remove(f"/srv/files/{resolved}.bak")  # want: path-traversal
    return "removed"
