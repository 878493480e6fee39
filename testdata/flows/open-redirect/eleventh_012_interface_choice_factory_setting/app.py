# safe: the setting of another module names the steady class
from flask import Flask, request

from helpers.things import make
from helpers.factory import worker

app = Flask(__name__)


@app.route("/members", methods=["GET"])
def members():
    given = request.headers.getlist("X-Shop-Entry")[0]
    halfway = make("passing").work(given)
    bar = worker().run(halfway)
    return "", 302, {"Location": bar}  # ok: open-redirect
