from flask import Flask, request

from client import Weather

app = Flask(__name__)


@app.route("/weather")
def weather():
    client = Weather(region="eu")
    return client.current(request.args.get("city", "Berlin"))
