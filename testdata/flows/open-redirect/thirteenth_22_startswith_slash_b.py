# safe: a path below the app is built from the last part
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/go")
def go():
    target = request.args.get("to", "/")
    if target.isalnum():
        return redirect("/pages/" + target)  # ok: open-redirect
    return redirect("/home")
