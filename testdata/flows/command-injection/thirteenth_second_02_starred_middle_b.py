# safe: the ends of the list do not
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/case005")
def case005():
    supplied = next((value for key, value in request.args.items(multi=True) if key == "item"), "")
    first, *middle, last = ["a", supplied, "c", "d"]
    piece = first + last
    os.system("ping -c 1 " + piece)  # ok: command-injection
    return "sent"
