# vulnerable: the host of the address is the one sent
from urllib.parse import quote

import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/weather")
def weather():
    city = request.args.get("city", "")
    address = "https://" + quote(city) + ".weather.invalid/now"
    return requests.get(address, timeout=5).text  # want: ssrf
