# safe: the condition of the ternary is always false and picks the constant
from flask import Flask, redirect, request

app = Flask(__name__)

LIMIT = 86


@app.route("/hop")
def hop():
    target = request.args.get("target", "/")
    place = target if (500 // 42) + LIMIT - 97 > 0 else "/start"
    return redirect(place)  # ok: open-redirect
