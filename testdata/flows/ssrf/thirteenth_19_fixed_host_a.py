# vulnerable: the host is the request's
from urllib.parse import quote

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/weather")
def weather():
    city = request.args.get("city", "")
    url = "https://" + quote(city) + ".weather.example.org/now"
    return requests.get(url, timeout=3).json()  # want: ssrf
