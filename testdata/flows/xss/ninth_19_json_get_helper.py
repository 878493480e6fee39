# vulnerable: pieces joined; the value goes through: helper, named
from flask import Flask, request


def pass_on(text):
    result = text
    return result


def pick(left, right):
    return right


app = Flask(__name__)


@app.get("/greet/19")
@app.post("/greet/19")
def serve_greet():
    document = request.get_json(force=True, silent=True) or {}
    param = str(document.get("account", ""))

    next_value = pass_on(param)

    bar2 = pick(right=next_value, left="plain")

    lines = ["<table>"]
    lines.append("<tr><td>" + bar2 + "</td></tr>")
    lines.append("</table>")
    return "\n".join(lines), 200  # want: xss
