# safe: a field that is checked is put into the session
from flask import Flask, request, session

app = Flask(__name__)
THEMES = ("light", "dark")


@app.route("/bench/trust/2")
def endpoint():
    given = request.args.to_dict()
    if given.get("theme") in THEMES:
        session.update(theme=given["theme"])  # ok: trust-boundary
    return "kept"
