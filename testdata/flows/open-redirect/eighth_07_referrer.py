# vulnerable: the page goes back to wherever the header Referer says
from flask import Flask, g, redirect, request

app = Flask(__name__)


@app.before_request
def remember():
    g.back = request.headers.get("Referer") or "/"


@app.route("/cart/clear", methods=["POST"])
def clear():
    return redirect(g.back, 302)  # want: open-redirect
