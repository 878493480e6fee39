# safe: the text has to be one of the allowed words
import os
from flask import request

ALLOWED = ("start", "stop", "zqx")


def init(app):

    @app.route("/plants", methods=["POST"])
    def plants():
        given = {key: values for key, values in request.form.lists()}["line"][0]
        if given not in ALLOWED:
            return "unknown", 404
        os.popen("service web " + given)  # ok: command-injection
        return "ok"
