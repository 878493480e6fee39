# vulnerable: the condition of the ternary is always true and picks the parameter
from flask import Flask, redirect, request

app = Flask(__name__)

LIMIT = 86


@app.route("/hop")
def hop():
    target = request.args.get("target", "/")
    place = target if (500 // 42) + LIMIT - 90 > 0 else "/start"
    return redirect(place)  # want: open-redirect
