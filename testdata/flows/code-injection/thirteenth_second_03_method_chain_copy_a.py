# vulnerable: copy keeps the list with the text
import copy

from flask import Flask, request

app = Flask(__name__)


@app.route("/case002", methods=["POST"])
def page():
    values = request.form.getlist("label")
    raw = values[0] if values else ""
    rows = ["x"]
    rows.append(raw)
    kept = copy.deepcopy(rows)
    chosen = kept[-1]

    try:
        exec(chosen)  # want: code-injection
    except SyntaxError:
        return "cannot parse", 400
    return "done"
