# vulnerable: the sum is ten
import subprocess

from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/check", methods=["POST"])
    def pull():
        param = request.form["note"]
        total = sum(range(5))
        quotient, rest = divmod(total, 10)
        bar = "rest"
        if quotient == 1 and not rest:
            bar = param
        job = subprocess.Popen(["sh", "-c", "echo " + bar], stdout=subprocess.PIPE)  # want: command-injection
        out, _ = job.communicate()
        return out

    return app
