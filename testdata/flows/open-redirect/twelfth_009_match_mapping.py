# vulnerable: the pattern captures the note
from flask import Flask, request
from werkzeug.utils import redirect as go

app = Flask(__name__)


@app.route("/ladder", methods=["POST"])
def ladder():
    param = request.form.to_dict(flat=False)["wallet"][0]
    order = {"kind": "tea", "note": param}
    match order:
        case {"kind": "tea", "note": word}:
            bar = word
        case _:
            bar = ""
    return go(location=bar)  # want: open-redirect
