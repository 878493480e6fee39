# vulnerable: all fields of the request are put into the session
from flask import Flask, request, session

app = Flask(__name__)
THEMES = ("light", "dark")


@app.route("/bench/trust/2")
def endpoint():
    given = request.args.to_dict()
    session.update(given)  # want: trust-boundary
    return "kept"
