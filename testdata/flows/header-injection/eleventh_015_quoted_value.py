# vulnerable: escape() for a page keeps line ends
from markupsafe import escape
from urllib.parse import quote
from flask import make_response, request


def init(app):

    @app.route("/letters", methods=["POST"])
    def letters():
        incoming = {key: values for key, values in request.form.lists()}["where"][0]
        answer = make_response("ok")
        answer.headers["X-File"] = str(escape(incoming))  # want: header-injection
        return answer
