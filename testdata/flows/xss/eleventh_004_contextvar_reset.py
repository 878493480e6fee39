# safe: the context variable was reset before it is read
import contextvars
from flask import make_response, request

current = contextvars.ContextVar("current", default="Hello")


def init(app):

    @app.route("/letters", methods=["POST"])
    def letters():
        sent = request.files["q"]
        incoming = sent.filename or ""
        token = current.set(incoming)
        current.reset(token)
        outcome = current.get()
        page = make_response("<li>" + outcome + "</li>")  # ok: xss
        page.headers["X-Page"] = "1"
        return page
