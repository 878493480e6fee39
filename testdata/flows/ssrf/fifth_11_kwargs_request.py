# vulnerable: the keywords of the request are filled from the form
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/check", methods=["POST"])
def check():
    options = dict(method="HEAD", timeout=5)
    options["url"] = "http://" + request.form["server"] + "/status"
    answer = requests.request(**options)  # want: ssrf
    return {"code": answer.status_code}
