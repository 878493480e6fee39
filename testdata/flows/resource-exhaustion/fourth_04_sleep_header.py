# safe: a pause of more than two seconds ends the request before the worker sleeps
import time

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def pause(text):
    try:
        seconds = float(text)
    except ValueError:
        return 0.0
    if not 0.0 <= seconds <= 2.0:
        abort(400)
    return seconds


@app.route("/jobs/<int:number>")
def job(number):
    time.sleep(pause(request.headers.get("X-Wait", "0")))  # ok: resource-exhaustion
    return jsonify(number=number, state="running")
