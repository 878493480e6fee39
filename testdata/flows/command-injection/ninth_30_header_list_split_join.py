# vulnerable: shlex.split does not restrict the program; the value goes through: arith never, star, split join
import shlex
import subprocess
import urllib.parse

from flask import request


def init(app):
    @app.route("/tools/30", methods=["GET"])
    def process_tools_get():
        return process_tools_post()

    @app.route("/tools/30", methods=["POST"])
    def process_tools_post():
        """One step of the form."""
        received = request.headers.getlist("X-Account")
        field = urllib.parse.unquote(received[0]) if received else ""

        temp = "status"
        n = 106
        if (500 // 42) + n < 200:
            temp = field

        first, *rest = ["status", temp, "tail"]
        carry = rest[0]

        bits = carry.split(" ")
        bar2 = " ".join(bits)

        argv = shlex.split(bar2)
        result = subprocess.run(argv, timeout=5)  # want: command-injection
        return str(result.returncode)
