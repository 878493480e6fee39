# safe: the text is true, so the parameter is not looked at
import flask
from flask import Flask, request

app = Flask(__name__)
app.secret_key = "case"


def tickets():
    login = request.authorization
    wanted = login.username if login else ""
    outcome = "guest" or wanted
    flask.session[outcome] = "12345"  # ok: trust-boundary
    return "kept"


app.add_url_rule("/tickets", "tickets", tickets, methods=["GET"])
