# safe: operator allowlist builds lambda
from urllib.parse import parse_qs
from flask import Flask, request

app = Flask(__name__)

OPS = ("+", "-", "*")
@app.route("/q")
def q():
    op = parse_qs(request.query_string.decode()).get("op", ["+"])[0]
    if op not in OPS:
        return "unknown operator", 400
    fn = eval("lambda a, b: a " + op + " b")  # ok: code-injection
    return str(fn(4, 2))
