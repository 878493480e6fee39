# vulnerable: enumerate's second loop takes the parameter
import os
from itertools import zip_longest

from flask import Flask, request

app = Flask(__name__)


@app.route("/case042", methods=["POST"])
def endpoint():
    upload = request.files.get("query")
    user_input = upload.stream.readline().decode().rstrip("\n")
    chosen = ""
    for number, (left, right) in enumerate(zip_longest(["a", "b"], [user_input], fillvalue="-")):
        chosen += right

    os.system("ping -c 1 " + chosen)  # want: command-injection
    return "sent"
