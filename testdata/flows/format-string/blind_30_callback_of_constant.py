# safe: the bound method belongs to a constant text
from flask import Flask, jsonify, request

app = Flask(__name__)


class Account:
    def __init__(self, name):
        self.name = name


def apply(func, accounts):
    return [func(account=a) for a in accounts]  # ok: format-string


@app.post("/mailing")
def mailing():
    accounts = [Account(n) for n in request.form.getlist("name")]
    return jsonify(texts=apply("Dear {account.name}".format, accounts))
