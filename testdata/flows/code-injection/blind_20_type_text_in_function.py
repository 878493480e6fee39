# vulnerable: a function body is generated from the fields' defaults
from flask import Flask, jsonify, request

app = Flask(__name__)


def make_record(defaults):
    lines = ["def record():", "    return dict("]
    for name, default in defaults.items():
        lines.append("        %s=%s," % (name, default))
    lines.append("    )")
    scope = {}
    exec("\n".join(lines), scope)  # want: code-injection
    return scope["record"]


@app.post("/record")
def record():
    build = make_record(request.get_json()["defaults"])
    return jsonify(fields=sorted(build()))
