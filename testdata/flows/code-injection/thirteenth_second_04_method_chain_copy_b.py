# safe: copy was made before the text came
import copy

from flask import Flask, request

app = Flask(__name__)


@app.route("/case002", methods=["POST"])
def page():
    values = request.form.getlist("label")
    raw = values[0] if values else ""
    rows = ["x"]
    kept = copy.copy(rows)
    rows.append(raw)
    chosen = kept[-1]

    try:
        exec(chosen)  # ok: code-injection
    except SyntaxError:
        return "cannot parse", 400
    return "done"
