# vulnerable: the query says where to go
from flask import Flask, redirect, request

app = Flask(__name__)
TARGETS = {"home": "/home", "shop": "/shop"}


@app.get("/go")
def go():
    target = request.args.get("next", "home")
    return redirect(target)  # want: open-redirect
