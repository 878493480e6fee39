# vulnerable: escape() for a page leaves braces alone
import re
from markupsafe import escape
from flask import render_template_string, request


def init(app):

    @app.route("/stamps", methods=["GET"])
    def stamps():
        try:
            incoming = request.args["where"]
        except KeyError:
            return "missing", 400
        return render_template_string("<p>" + str(escape(incoming)) + "</p>")  # want: template-injection
