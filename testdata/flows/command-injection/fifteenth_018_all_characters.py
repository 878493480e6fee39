# vulnerable: one good character is enough
import string
import subprocess

from flask import abort, Flask, request

GOOD = frozenset(string.ascii_letters + string.digits + "-_")


def create_app():
    app = Flask(__name__)

    @app.route("/lookup", methods=["POST"])
    def listing():
        param = ""
        for entry in request.form.getlist("entry"):
            if entry:
                param = entry
                break
        if not any(ch in GOOD for ch in param):
            abort(400)
        bar = param
        job = subprocess.Popen(["sh", "-c", "echo " + bar], stdout=subprocess.PIPE)  # want: command-injection
        out, _ = job.communicate()
        return out

    return app
