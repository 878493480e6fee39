# vulnerable: unknown pages are used as given
from flask import Flask, redirect, request

app = Flask(__name__)
PAGES = {"a": "/about", "h": "/help"}


@app.route("/barrel")
def barrel():
    param = request.authorization.username if request.authorization else ""
    target = PAGES.get(param, param)
    return redirect(target)  # want: open-redirect
