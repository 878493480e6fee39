# vulnerable: low-level open; the value goes through: format name, concat slice, function table
import os
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


@app.route("/files/22", methods=["GET", "POST"])
def case_22():
    """Answers GET and POST."""
    received = request.headers.getlist("X-Account")
    supplied = urllib.parse.unquote(received[0]) if received else ""

    temp = "{text}".format(text=supplied, spare="default.txt")

    s = "begin:" + temp + ":end"
    middle = s[6:-4]

    steps = {"keep": lambda text: text, "drop": lambda text: "default.txt"}
    bar2 = steps["keep"](middle)

    descriptor = os.open("/srv/blobs/" + bar2, os.O_RDONLY)  # want: path-traversal
    data = os.read(descriptor, 8)
    os.close(descriptor)
    return data.hex()
