# safe: an unknown name leads to the start page
from flask import Flask, redirect, request

app = Flask(__name__)

PAGES = {"cart": "/cart", "help": "/help"}


@app.route("/reports", methods=["GET"])
def reports():
    supplied = request.values["topic"]
    return redirect(PAGES.get(supplied, "/"))  # ok: open-redirect
