# safe: quote() leaves no line end
from markupsafe import escape
from urllib.parse import quote
from flask import make_response, request


def init(app):

    @app.route("/letters", methods=["POST"])
    def letters():
        incoming = {key: values for key, values in request.form.lists()}["where"][0]
        answer = make_response("ok")
        answer.headers["X-File"] = quote(incoming)  # ok: header-injection
        return answer
