# safe: region enum choice
import requests
from flask import Flask, request

app = Flask(__name__)

REGIONS = ["eu", "us", "ap"]
@app.get("/rg")
def rg():
    wanted = request.args.get("region", "eu")
    region = REGIONS[REGIONS.index(wanted)] if wanted in REGIONS else "eu"
    return requests.get("https://" + region + ".acme.org/ping").text  # ok: ssrf
