# safe: only word characters pass
import re

import ldap3
from flask import Flask, request

app = Flask(__name__)


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


@app.get("/lookup/form")
def show_form():
    return "<form method=post><input name=q></form>"


@app.route("/lookup/05", methods=["GET", "POST"])
def handle_lookup():
    """Answers GET and POST."""
    supplied = request.form.get("q", "")

    next_value = Steps.second(Steps.first(supplied))

    stack = ["guest"]
    stack.insert(0, next_value)
    final = stack[0]

    if not re.fullmatch(r"[A-Za-z0-9_]+", final):
        return "bad name", 400
    connection = connect()
    connection.search("dc=example,dc=com", "(uid=" + final + ")")  # ok: ldap-injection
    return str(len(connection.entries))
