# vulnerable: the target is what the query string says
from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/login")
def login():
    target = request.args.get("next") or "/"
    return redirect(target)  # want: open-redirect
