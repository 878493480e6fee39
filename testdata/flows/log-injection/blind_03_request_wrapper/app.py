from wrapper import ClientInfo
from flask import Flask, request

app = Flask(__name__)


@app.before_request
def trace():
    info = ClientInfo(request)
    app.logger.info(info.describe())  # want: log-injection


@app.route("/")
def index():
    return "ok"
