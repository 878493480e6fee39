# safe: names must be identifiers of the known set and values are repr of integers
from flask import Flask, jsonify, request

app = Flask(__name__)

FIELDS = {"width", "height"}


def make_record(defaults):
    lines = ["def record():", "    return dict("]
    for name, default in defaults.items():
        if name in FIELDS:
            lines.append("        %s=%d," % (name, int(default)))
    lines.append("    )")
    scope = {}
    exec("\n".join(lines), scope)  # ok: code-injection
    return scope["record"]


@app.post("/record")
def record():
    build = make_record(request.get_json()["defaults"])
    return jsonify(fields=sorted(build()))
