# vulnerable: dashes become slashes
import datetime

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/ladder", methods=["POST"])
def ladder():
    incoming = request.form.to_dict().get("wallet", "")
    final = incoming.replace("-", "/")
    page = make_response(f"<h1>{final}</h1>")  # want: xss
    page.headers["Cache-Control"] = "no-store"
    return page
