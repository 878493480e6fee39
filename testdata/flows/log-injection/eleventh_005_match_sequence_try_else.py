# vulnerable: the second place of the sequence is the parameter; then nothing is raised, so the else part takes the parameter
import logging
from flask import request


def init(app):

    @app.route("/tracks", methods=["POST"])
    def tracks():
        supplied = request.form.to_dict(flat=False)["item"][-1]
        match ["add", "start", supplied]:
            case ["add", _, what]:
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
        logging.error("bad input: " + product)  # want: log-injection
        return "ok"
