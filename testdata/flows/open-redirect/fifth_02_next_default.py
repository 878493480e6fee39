# safe: the endpoint's name of the query is looked up in a table
from flask import Flask, redirect, request, url_for

app = Flask(__name__)
PAGES = {"home": "home", "cart": "cart"}


@app.route("/login", methods=["POST"])
def login():
    target = url_for(PAGES.get(request.args.get("next"), "home"))
    return redirect(target)  # ok: open-redirect


@app.route("/")
def home():
    return "home"


@app.route("/cart")
def cart():
    return "cart"
