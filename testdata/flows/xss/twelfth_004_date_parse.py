# safe: parsed as a date and written anew
import datetime

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/ladder", methods=["POST"])
def ladder():
    incoming = request.form.to_dict().get("wallet", "")
    try:
        final = datetime.date.fromisoformat(incoming).isoformat()
    except ValueError:
        final = "2020-01-01"
    page = make_response(f"<h1>{final}</h1>")  # ok: xss
    page.headers["Cache-Control"] = "no-store"
    return page
