# vulnerable: the address of the query is taken where it is given
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    target = request.args.get("next") or request.referrer or url_for("home")
    return redirect(target)  # want: open-redirect


@app.route("/")
def home():
    return "home"
