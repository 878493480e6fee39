# vulnerable: the letter is always B, whose arm takes the parameter
import subprocess
from flask import request


def init(app):

    @app.route("/offers", methods=["POST"])
    def offers():
        asked = ""
        for name in request.form:
            if request.form[name] == "label":
                asked = name
                break
        letters = "ABC"
        guess = letters[1]
        match guess:
            case "A":
                baz = "status"
            case "B":
                baz = asked
            case "C" | "D":
                baz = "other"
            case _:
                baz = "none"
        command = "du -s /srv/{}".format(baz)
        subprocess.check_output(command, shell=True, timeout=5)  # want: command-injection
        return "measured"
