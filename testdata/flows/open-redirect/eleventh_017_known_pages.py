# vulnerable: the address that is not known is followed all the same
from flask import Flask, redirect, request

app = Flask(__name__)

PAGES = {"cart": "/cart", "help": "/help"}


@app.route("/reports", methods=["GET"])
def reports():
    supplied = request.values["topic"]
    return redirect(PAGES.get(supplied, supplied))  # want: open-redirect
