# safe: the list is handed over without a shell
import subprocess
from flask import request


def init(app):

    @app.route("/letters", methods=["POST"])
    def letters():
        incoming = request.get_data(as_text=True)
        words = ["file", "--brief", "/srv/up/" + incoming]
        subprocess.call(words, shell=False)  # ok: command-injection
        return "ok"
