# safe: the inner helper answers with a fixed word
import os

from flask import Flask, request, session

from lib import outer

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/mallet")
def mallet():
    asked = [value for name, value in request.args.items(multi=True) if name == "jacket"][0]
    chosen = outer(asked)
    session["choice"] = f"choice {chosen}"  # ok: trust-boundary
    session.modified = True
    return {"done": True}
