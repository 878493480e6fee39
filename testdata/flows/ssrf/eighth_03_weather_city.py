# safe: the host of the service is fixed, the city is a parameter of the query
import requests
from flask import Flask, request

app = Flask(__name__)
SERVICE = "https://weather.example.org/v1/now"


def ask(**parameters):
    return requests.get(SERVICE, params=parameters, timeout=3)  # ok: ssrf


@app.route("/weather/<city>")
def weather(city):
    answer = ask(city=city, units=request.args.get("units", "metric"))
    return answer.json()
