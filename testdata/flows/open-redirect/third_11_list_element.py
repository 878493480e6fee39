# vulnerable: after the pop the element is the query's
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    targets = ["/a", request.args.get("b", ""), "/c"]
    targets.pop(0)
    return redirect(targets[0])  # want: open-redirect
