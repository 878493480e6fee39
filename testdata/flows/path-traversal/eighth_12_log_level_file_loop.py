# safe: no separator is left in the name
from flask import Flask, request

app = Flask(__name__)


def flatten(name):
    return "".join(c for c in name if c not in "/\\\0")


@app.route("/logs")
def logs():
    name = flatten(request.headers.get("X-Log", "app.log"))
    lines = []
    with open(f"/var/log/web/{name}", errors="replace") as file:  # ok: path-traversal
        for line in file:
            lines.append(line.rstrip())
    return {"lines": lines[-20:]}
