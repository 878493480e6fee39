# safe: the form sets a header of the request only
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/check", methods=["POST"])
def check():
    options = dict(method="HEAD", timeout=5)
    options["url"] = "http://status.example.com/status"
    options["params"] = {"server": request.form["server"]}
    answer = requests.request(**options)  # ok: ssrf
    return {"code": answer.status_code}
