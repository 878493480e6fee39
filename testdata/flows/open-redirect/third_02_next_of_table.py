# safe: the query only chooses one of the constant targets
from flask import Flask, redirect, request

app = Flask(__name__)
TARGETS = {"home": "/home", "shop": "/shop"}


@app.get("/go")
def go():
    target = request.args.get("next", "home")
    return redirect(TARGETS.get(target, "/"))  # ok: open-redirect
