# safe: given to the call, which drops it
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


class Stamp:
    def __init__(self, text):
        self.text = text

    def __call__(self, unused):
        return self.text


@app.route("/mirror/<path:anchor>")
def mirror(**kwargs):
    entered = kwargs["anchor"]
    outcome = Stamp("jasmine")(entered)
    session["choice"] = outcome  # ok: trust-boundary
    return {"done": True}
