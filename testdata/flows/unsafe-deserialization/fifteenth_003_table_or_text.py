# vulnerable: what the table does not know is passed on
import yaml
from flask import Flask, request

app = Flask(__name__)

ALIASES = {"hq": "head-office", "wh": "warehouse"}


def show():
    param = request.user_agent.string
    try:
        bar = ALIASES[param]
    except KeyError:
        bar = param
    plan = yaml.load(bar, Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization
    return str(plan)


app.add_url_rule("/entry", "show", show)
