# safe: the parameter in the query of an own page
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/vase")
def vase():
    asked = request.referrer or ""
    return redirect(url_for("home", next=asked))  # ok: open-redirect
