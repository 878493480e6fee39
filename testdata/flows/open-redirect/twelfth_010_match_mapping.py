# safe: the pattern captures the kind
from flask import Flask, request
from werkzeug.utils import redirect as go

app = Flask(__name__)


@app.route("/ladder", methods=["POST"])
def ladder():
    param = request.form.to_dict(flat=False)["wallet"][0]
    order = {"kind": "tea", "note": param}
    match order:
        case {"kind": word, "note": _}:
            bar = word
        case _:
            bar = ""
    return go(location=bar)  # ok: open-redirect
