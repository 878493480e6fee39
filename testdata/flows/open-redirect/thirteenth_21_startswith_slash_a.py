# vulnerable: a target that begins with a slash may begin with two
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/go")
def go():
    target = request.args.get("to", "/")
    if target.startswith("/"):
        return redirect(target)  # want: open-redirect
    return redirect("/home")
