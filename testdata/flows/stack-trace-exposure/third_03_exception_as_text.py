# vulnerable: the text of any exception is the page
from flask import Flask, request
from store import load

app = Flask(__name__)
counts = {}


@app.get("/load/<name>")
def show(name):
    try:
        return load(name, request.args.get("part"))
    except Exception as error:
        kind = type(error).__name__
        counts[kind] = counts.get(kind, 0) + 1
        return "failed: " + str(error), 500  # want: stack-trace-exposure
