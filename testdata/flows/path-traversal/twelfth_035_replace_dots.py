# vulnerable: one pass over the dots
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/cradle", methods=["POST"])
def cradle():
    arrived = request.stream.read(4096).decode()
    name = arrived.replace("../", "")
    with open("/srv/pages/" + name + ".md") as file:  # want: path-traversal
        return {"text": file.read()}
