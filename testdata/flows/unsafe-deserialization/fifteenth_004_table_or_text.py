# safe: what the table does not know becomes a constant
import yaml
from flask import Flask, request

app = Flask(__name__)

ALIASES = {"hq": "head-office", "wh": "warehouse"}


def show():
    param = request.user_agent.string
    try:
        bar = ALIASES[param]
    except KeyError:
        bar = "elsewhere"
    plan = yaml.load(bar, Loader=yaml.UnsafeLoader)  # ok: unsafe-deserialization
    return str(plan)


app.add_url_rule("/entry", "show", show)
