# safe: the middle branch of the ternaries gives another
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


@app.route("/bench/95", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    size = len("four")
    bar = "low" if size < 2 else "mid" if size < 8 else param
    session["choice"] = bar  # ok: trust-boundary
    return "kept"
