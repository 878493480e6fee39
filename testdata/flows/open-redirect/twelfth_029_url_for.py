# vulnerable: the parameter before the default
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/vase")
def vase():
    asked = request.referrer or ""
    return redirect(asked or url_for("home"))  # want: open-redirect
