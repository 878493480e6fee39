# safe: what is popped from the keywords is another

from flask import Flask, request

app = Flask(__name__)


def take(**words):
    words.pop("spare")
    return str(len(words))


@app.route("/bench/28", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    bar = take(spare="fixed", text=param)
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
