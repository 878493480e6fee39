# safe: what the class's call hands to the object is another

from flask import Flask, request

app = Flask(__name__)


class Meta(type):
    def __call__(cls, text):
        return super().__call__("fixed", text)


class Thing(metaclass=Meta):
    def __init__(self, name, note):
        self.name = name
        self.note = note


@app.route("/bench/28", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    bar = Thing(param).name
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
