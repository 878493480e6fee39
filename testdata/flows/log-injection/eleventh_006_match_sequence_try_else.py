# safe: the first place of the sequence is a constant
import logging
from flask import request


def init(app):

    @app.route("/tracks", methods=["POST"])
    def tracks():
        supplied = request.form.to_dict(flat=False)["item"][-1]
        match ["add", "start", supplied]:
            case ["add", what, _]:
                halfway = what
            case _:
                halfway = ""
        product = "start"
        try:
            int("7")
        except ValueError:
            pass
        else:
            product = halfway
        logging.error("bad input: " + product)  # ok: log-injection
        return "ok"
