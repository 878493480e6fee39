# vulnerable: the bound format method of the user's text is handed on and called later
from flask import Flask, jsonify, request

app = Flask(__name__)


class Account:
    def __init__(self, name):
        self.name = name


def apply(func, accounts):
    return [func(account=a) for a in accounts]  # want: format-string


@app.post("/mailing")
def mailing():
    text = request.form["text"]
    return jsonify(texts=apply(text.format, [Account("a"), Account("b")]))
