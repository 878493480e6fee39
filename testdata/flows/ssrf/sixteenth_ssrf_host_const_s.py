# safe: the host of the address is fixed and the value is quoted into the query
from urllib.parse import quote

import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/weather")
def weather():
    city = request.args.get("city", "")
    address = "https://weather.invalid/now?city=" + quote(city, safe="")
    return requests.get(address, timeout=5).text  # ok: ssrf
