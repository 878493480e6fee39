# vulnerable: webhook class attr two
import requests
from flask import Flask, request

app = Flask(__name__)

class Hook:
    default = "https://hooks.acme.org/in"
    def __init__(self, url):
        self.url = url
@app.get("/ca")
def ca():
    h = Hook(request.args["u"])
    requests.post(Hook.default, json={"u": h.url})  # ok: ssrf
    requests.post(h.url, json={"u": Hook.default})  # want: ssrf
    return "ok"
