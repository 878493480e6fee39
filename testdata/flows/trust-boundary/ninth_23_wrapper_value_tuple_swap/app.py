# safe: the helper's method returns a constant
import base64

from flask import request, session

from helpers.separate_request import SeparateRequest


def init(app):
    @app.route("/profile/23", methods=["GET"])
    def handle_23_get():
        return handle_23_post()

    @app.route("/profile/23", methods=["POST"])
    def handle_23_post():
        """Answers GET and POST."""
        scr = SeparateRequest(request)
        submitted = scr.get_fixed("ref")

        left, right = "standard", submitted
        left, right = right, left
        passed = left

        encoded = base64.b64encode(passed.encode("utf-8"))
        chosen_value = base64.b64decode(encoded).decode("utf-8")

        entry = [chosen_value, "pending"]
        session["order"] = entry  # ok: trust-boundary
        return "ordered"
