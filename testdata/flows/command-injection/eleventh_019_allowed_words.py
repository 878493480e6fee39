# vulnerable: the text only has to begin with an allowed word
import os
from flask import request

ALLOWED = ("start", "stop", "zqx")


def init(app):

    @app.route("/plants", methods=["POST"])
    def plants():
        given = {key: values for key, values in request.form.lists()}["line"][0]
        if not given.startswith(ALLOWED):
            return "unknown", 404
        os.popen("service web " + given)  # want: command-injection
        return "ok"
