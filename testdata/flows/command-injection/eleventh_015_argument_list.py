# vulnerable: the list is joined to a line for the shell
import subprocess
from flask import request


def init(app):

    @app.route("/letters", methods=["POST"])
    def letters():
        incoming = request.get_data(as_text=True)
        words = ["file", "--brief", "/srv/up/" + incoming]
        subprocess.call(" ".join(words), shell=True)  # want: command-injection
        return "ok"
