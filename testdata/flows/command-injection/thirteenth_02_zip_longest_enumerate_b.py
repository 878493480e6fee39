# safe: enumerate's index alone is kept
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
        chosen += left + str(number)

    os.system("ping -c 1 " + chosen)  # ok: command-injection
    return "sent"
