# vulnerable: the text is looked for in the table, and evaluated
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)

FORMULAS = {"area": "3 * 4", "edge": "2 * (3 + 4)"}


def answer():
    fields = parse_qs(request.query_string.decode())
    param = fields.get("zone", [""])[0]
    formula = FORMULAS.get(param, param)
    return str(eval(formula))  # want: code-injection


app.add_url_rule("/open", "answer", answer)
