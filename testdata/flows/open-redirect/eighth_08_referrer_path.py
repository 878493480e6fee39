# safe: of the header it is kept only whether it is there
from flask import Flask, g, redirect, request

app = Flask(__name__)


@app.before_request
def remember():
    g.back = "/cart" if "Referer" in request.headers else "/"


@app.route("/cart/clear", methods=["POST"])
def clear():
    return redirect(g.back, 302)  # ok: open-redirect
