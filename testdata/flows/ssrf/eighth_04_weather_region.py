# vulnerable: the region of the query string is part of the host
import requests
from flask import Flask, request

app = Flask(__name__)
SERVICE = "https://{region}weather.example.org/v1/now"


def ask(region, **parameters):
    return requests.get(SERVICE.format(region=region), params=parameters, timeout=3)  # want: ssrf


@app.route("/weather/<city>")
def weather(city):
    answer = ask(request.args.get("region", ""), city=city, units=request.args.get("units", "metric"))
    return answer.json()
