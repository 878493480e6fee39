# safe: dispatch table codegen
from flask import Flask, request

app = Flask(__name__)

SNIPPETS = {"day": "span = 1", "week": "span = 7", "year": "span = 365"}
@app.route("/report/<kind>")
def report(kind):
    snippet = SNIPPETS.get(kind, SNIPPETS["day"])
    scope = {}
    exec(snippet, scope)  # ok: code-injection
    return str(scope["span"])
