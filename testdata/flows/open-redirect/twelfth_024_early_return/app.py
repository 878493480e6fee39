# safe: the flag ends it before
from flask import Flask, redirect, request

from lib import settle

app = Flask(__name__)


@app.route("/rudder", methods=["POST"])
def rudder():
    asked = request.get_data(as_text=True)
    bar = settle(asked)
    target = "https://" + bar + "/welcome"
    return redirect(target)  # ok: open-redirect
