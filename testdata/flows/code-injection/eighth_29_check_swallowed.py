# vulnerable: the error of the check is swallowed
import ast

from flask import Flask, request

app = Flask(__name__)


def check(text):
    tree = ast.parse(text, mode="eval")
    if any(isinstance(node, (ast.Call, ast.Attribute)) for node in ast.walk(tree)):
        raise ValueError("no calls")


@app.route("/when")
def when():
    text = request.args.get("when", "1")
    try:
        check(text)
    except ValueError as error:
        app.logger.warning("suspicious rule: %s", error)
    return {"when": str(eval(text))}  # want: code-injection
