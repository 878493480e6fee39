# safe: what the chain of and gives is another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/40", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    bar = param and "x"
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
