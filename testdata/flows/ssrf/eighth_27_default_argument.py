# vulnerable: the keyword of the call takes the place of the default host
import requests
from flask import Flask, request

app = Flask(__name__)


def report(message, *, host="log.internal", port=8080):
    requests.put("http://{}:{}/log".format(host, port), data=message, timeout=2)  # want: ssrf


@app.route("/report", methods=["POST"])
def send():
    options = {"host": request.form["host"]} if "host" in request.form else {}
    report(request.form.get("message", "-"), **options)
    return "", 204
