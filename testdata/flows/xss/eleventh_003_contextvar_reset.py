# vulnerable: the context variable holds the parameter while it is read
import contextvars
from flask import make_response, request

current = contextvars.ContextVar("current", default="Hello")


def init(app):

    @app.route("/letters", methods=["POST"])
    def letters():
        sent = request.files["q"]
        incoming = sent.filename or ""
        token = current.set(incoming)
        outcome = current.get()
        current.reset(token)
        page = make_response("<li>" + outcome + "</li>")  # want: xss
        page.headers["X-Page"] = "1"
        return page
