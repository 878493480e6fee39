# safe: command line split after quoting
import shlex
import subprocess
import urllib.parse

from flask import request


def init(app):
    @app.route("/run/24", methods=["GET"])
    def respond_get():
        return respond_post()

    @app.route("/run/24", methods=["POST"])
    def respond_post():
        query = request.query_string.decode("utf-8")
        start = query.find("payload=")
        if start == -1:
            return "expected parameter payload", 400
        submitted = query[start + len("payload="):]
        end = submitted.find("&")
        if end != -1:
            submitted = submitted[:end]
        submitted = urllib.parse.unquote_plus(submitted)
        next_value = ""
        next_value += submitted
        next_value += " "
        pair = {"first": next_value, "second": "status"}
        temp = pair.get("first", "status")
        outcome = f"{temp}"
        argv = shlex.split("echo -- " + shlex.quote(outcome))
        subprocess.check_call(argv)  # ok: command-injection
        return "ran"
