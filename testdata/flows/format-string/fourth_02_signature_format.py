# safe: the format is constant, the form's text is one of its values
from flask import Flask, g, request

app = Flask(__name__)


class Account:
    def __init__(self, name, plan):
        self.name = name
        self.plan = plan
        self.config = app.config


@app.before_request
def load_account():
    g.account = Account("ada", "free")


@app.post("/signature")
def signature():
    greeting = request.form.get("greeting", "Yours")
    pattern = "{greeting}, {account.name}"
    return {"signature": pattern.format(account=g.account, greeting=greeting)}  # ok: format-string
