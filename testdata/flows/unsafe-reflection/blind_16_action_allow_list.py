# safe: the action must be in a list of read-only methods
import operator

from flask import Flask, jsonify, request

app = Flask(__name__)

READABLE = ["count", "newest"]


class Inbox:
    def count(self):
        return 3

    def newest(self):
        return "hello"


@app.post("/inbox")
def inbox():
    action = request.form["action"]
    if action not in READABLE:
        return jsonify(error="action"), 400
    call = operator.methodcaller(action)  # ok: unsafe-reflection
    return jsonify(result=str(call(Inbox())))
