# vulnerable: deepcopy mutated
import copy
import requests
from flask import Flask, request

app = Flask(__name__)

CONF = {"svc": {"url": "https://svc.acme.org"}}
@app.get("/dc")
def dc():
    mine = copy.copy(CONF)
    mine["svc"]["url"] = request.args["u"]
    return requests.get(CONF["svc"]["url"]).text  # want: ssrf
