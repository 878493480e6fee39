"""Module variables that begin empty and that a function fills with something of a library when it is first asked for."""
import sqlite3

from flask import request

_made = None
_pair = None
_connection = None
_either = None
_own = None


def made():
    global _made
    if _made is None:
        from jinja2 import Template

        _made = Template
    return _made


def loaded():
    made()
    return _made(request.args["page"]).render()  # flow: template-injection


def asked():
    return made()(request.args["page"]).render()  # flow: template-injection


def pair():
    global _pair
    if _pair is not None:
        return _pair
    try:
        from jinja2 import Template, TemplateError
    except Exception as e:
        raise ImportError("jinja2 is needed") from e
    _pair = (Template, TemplateError)
    return _pair


def unpacked():
    make, error = pair()
    try:
        return make(request.args["page"]).render()  # flow: template-injection
    except error:
        return make("nothing").render(page=request.args["page"])


def connection():
    global _connection
    if _connection is None:
        _connection = sqlite3.connect("app.db")
    return _connection


def rows():
    return connection().execute("SELECT * FROM t WHERE name = ?", [request.args["name"]])


def rows_by_text():
    return connection().execute("SELECT * FROM t WHERE name = '" + request.args["name"] + "'")  # flow: sql-injection


def either(strict):
    global _either
    if strict:
        from jinja2.sandbox import SandboxedEnvironment

        _either = SandboxedEnvironment
    else:
        from markupsafe import escape

        _either = escape
    return _either(request.args["page"])


class Store:
    def put(self, text):
        self.text = text


def own():
    global _own
    if _own is None:
        _own = Store()
    _own.put(request.args["text"])
    return eval("1 + 1")
