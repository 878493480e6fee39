# safe: the other group is read
from flask import Flask, request

app = Flask(__name__)


@app.route("/lookup/<string:label>")
def handle(label):
    param = label
    groups = {}
    for key, item in (("sent", param), ("kept", "kept-1"), ("kept", "kept-2")):
        groups.setdefault(key, []).append(item)
    bar = groups["kept"][-1]
    program = compile(bar, "<formula>", "eval")  # ok: code-injection
    return str(eval(program))
