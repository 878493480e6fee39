# safe: after the pop the element is the constant
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    targets = ["/a", request.args.get("b", ""), "/c"]
    targets.pop(0)
    return redirect(targets[1])  # ok: open-redirect
