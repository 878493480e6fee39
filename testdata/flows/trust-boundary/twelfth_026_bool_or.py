# safe: the left side is never empty
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/locket", methods=["POST"])
def locket():
    entered = next(iter(request.form.listvalues()))[0]
    picked = "catnip" or entered
    session["choice"] = picked  # ok: trust-boundary
    return {"done": True}
