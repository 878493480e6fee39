# safe: the flag that is set decides for another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/64")
def endpoint():
    param = next(iter(request.args), "")
    flags = 0b0101
    bar = param if flags & 2 else "fixed"
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
