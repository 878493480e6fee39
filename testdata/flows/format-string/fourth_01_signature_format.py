# vulnerable: the format that the form sends reaches into the account's attributes
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
    pattern = request.form.get("pattern", "{account.name}")
    return {"signature": pattern.format(account=g.account)}  # want: format-string
