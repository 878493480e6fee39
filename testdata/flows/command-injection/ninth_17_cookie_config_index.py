# safe: argument of a fixed program
import configparser
import subprocess
import urllib.parse

from flask import request


def init(app):
    @app.route("/exec/17", methods=["GET"])
    def endpoint_17_get():
        return endpoint_17_post()

    @app.route("/exec/17", methods=["POST"])
    def endpoint_17_post():
        user_input = urllib.parse.unquote_plus(request.cookies.get("Subject", "noCookieValueSupplied"))
        settings = configparser.ConfigParser(interpolation=None)
        settings["web"] = {"one": user_input, "two": "status"}
        held = settings["web"]["one"]
        chosen_value = "{arg}".format(arg=held, spare="status")
        completed = subprocess.run(["echo", chosen_value], capture_output=True)  # ok: command-injection
        return str(completed.returncode)
