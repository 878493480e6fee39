# vulnerable: two slashes in front lead to another host
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    target = request.args.get("page", "/")
    if not target.startswith("/"):
        target = "/"
    return redirect(target)  # want: open-redirect
