# safe: the host is fixed, the text is one quoted part of the path
from urllib.parse import quote

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/weather")
def weather():
    city = request.args.get("city", "")
    url = "https://weather.example.org/now/" + quote(city, safe="")
    return requests.get(url, timeout=3).json()  # ok: ssrf
