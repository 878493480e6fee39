from flask import Flask, request

from client import Weather

app = Flask(__name__)


@app.route("/weather")
def weather():
    client = Weather(region=request.args.get("region", "eu"))
    return client.current("Berlin")
