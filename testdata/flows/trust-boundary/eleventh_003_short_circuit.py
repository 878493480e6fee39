# vulnerable: the empty text is false, so the parameter is taken
import flask
from flask import Flask, request

app = Flask(__name__)
app.secret_key = "case"


def tickets():
    login = request.authorization
    wanted = login.username if login else ""
    outcome = "" or wanted
    flask.session[outcome] = "12345"  # want: trust-boundary
    return "kept"


app.add_url_rule("/tickets", "tickets", tickets, methods=["GET"])
