# vulnerable: template variable marked safe; the value goes through: base64, try finally
import base64

from flask import render_template_string, request

from helpers.separate_request import SeparateRequest


def init(app):
    @app.route("/show/26", methods=["GET"])
    def respond_show_get():
        return respond_show_post()

    @app.route("/show/26", methods=["POST"])
    def respond_show_post():
        """One step of the form."""
        scr = SeparateRequest(request)
        field = scr.get_form_parameter("p1")

        packed = base64.b64encode(field.encode("utf-8"))
        next_value = base64.b64decode(packed).decode("utf-8")

        bar2 = "plain"
        try:
            bar2 = next_value
        finally:
            finished = True

        return render_template_string("<p>{{ name|safe }}</p>", name=bar2)  # want: xss
