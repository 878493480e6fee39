# vulnerable: 7 * 42 - 106 is 188, so the query's address is the target
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    number = 106
    target = "/"
    if 7 * 42 - number < 200:
        target = request.args.get("url", "/")
    return redirect(target, code=303)  # want: open-redirect
