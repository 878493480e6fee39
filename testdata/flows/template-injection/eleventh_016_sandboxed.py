# safe: the letters and figures that are left can say nothing in a template
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
        return render_template_string("<p>" + re.sub(r"[^A-Za-z0-9 ]", "", incoming) + "</p>")  # ok: template-injection
