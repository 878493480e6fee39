# safe: update replaces the entry
import ast

from flask import Flask, request

app = Flask(__name__)


@app.route("/formula/25", methods=["GET", "POST"])
def case_25():
    """One step of the form."""
    document = request.get_json(force=True, silent=True) or {}
    taken = str(document.get("q", ""))

    opts = {"choice": taken}
    opts.update({"choice": "1 + 1"})
    temp = opts["choice"]

    used = ""
    for c in ("1 + 1", temp):
        used = c

    tree = ast.parse(used)
    exec(compile(tree, "<tree>", "exec"))  # ok: code-injection
    return "ran"
