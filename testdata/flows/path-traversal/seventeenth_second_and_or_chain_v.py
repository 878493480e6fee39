# vulnerable: what the chain of and gives is what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/40", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    bar = "x" and param
    with open("/srv/bench/" + bar) as source:  # want: path-traversal
        return {"text": source.read()}
