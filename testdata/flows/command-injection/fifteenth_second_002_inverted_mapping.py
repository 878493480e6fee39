# vulnerable: turned round, the number leads to the text
import os

from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/lookup", methods=["POST"])
    def listing():
        param = ""
        names = list(request.form.keys())
        for name in names:
            if "flagged" in request.form.getlist(name):
                param = name
        numbers = {param: 1, "fixed": 2}
        words = {number: word for word, number in numbers.items()}
        bar = words[1]
        os.system("ls -l /srv/files/" + bar)  # want: command-injection
        return "listed"

    return app
