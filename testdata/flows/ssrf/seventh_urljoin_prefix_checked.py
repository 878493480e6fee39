# safe: urljoin prefix checked
from urllib.parse import urljoin
import requests
from flask import Flask, request

app = Flask(__name__)

http = requests.Session()
BASE = "https://api.acme.org/v1/"
@app.get("/j")
def j():
    target = urljoin(BASE, request.args.get("p", ""))
    if not target.startswith(BASE):
        return "no", 400
    return http.request("GET", target).text  # ok: ssrf
