# safe: Markup.format escapes its arguments
from flask import make_response, request
from markupsafe import Markup


def init(app):
    @app.route("/greet/10", methods=["GET"])
    def handle_request_get():
        return handle_request_post()

    @app.route("/greet/10", methods=["POST"])
    def handle_request_post():
        param = request.args.get("Subject")
        if not param:
            param = ""

        used = ""
        for letter in param:
            used += letter

        row = Markup("<li>{}</li>").format(used)
        return make_response(Markup("<ul>") + row + Markup("</ul>"))  # ok: xss
