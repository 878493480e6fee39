# vulnerable: a header decides how long the worker sleeps
import time

from flask import Flask, jsonify, request

app = Flask(__name__)


def pause(text):
    try:
        return float(text)
    except ValueError:
        return 0.0


@app.route("/jobs/<int:number>")
def job(number):
    time.sleep(pause(request.headers.get("X-Wait", "0")))  # want: resource-exhaustion
    return jsonify(number=number, state="running")
