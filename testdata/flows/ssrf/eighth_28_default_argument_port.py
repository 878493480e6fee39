# safe: the keyword of the call is the port, a number
import requests
from flask import Flask, request

app = Flask(__name__)


def report(message, *, host="log.internal", port=8080):
    requests.put("http://{}:{}/log".format(host, port), data=message, timeout=2)  # ok: ssrf


@app.route("/report", methods=["POST"])
def send():
    options = {"port": int(request.form["port"])} if "port" in request.form else {}
    report(request.form.get("message", "-"), **options)
    return "", 204
