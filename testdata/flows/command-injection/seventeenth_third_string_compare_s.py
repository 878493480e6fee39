# safe: the comparison of the two texts decides for another
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/62")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    mode = "".join(["de", "v"])
    bar = param if mode == "prod" else "fixed"
    os.system("echo " + bar)  # ok: command-injection
    return "done"
