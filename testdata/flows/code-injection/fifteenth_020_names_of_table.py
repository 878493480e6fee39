# safe: only the table's own text is evaluated
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)

FORMULAS = {"area": "3 * 4", "edge": "2 * (3 + 4)"}


def answer():
    fields = parse_qs(request.query_string.decode())
    param = fields.get("zone", [""])[0]
    formula = FORMULAS.get(param, "0")
    return str(eval(formula))  # ok: code-injection


app.add_url_rule("/open", "answer", answer)
