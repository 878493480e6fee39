# vulnerable: the text is the address
from flask import Flask, redirect, request, url_for


def create_app():
    app = Flask(__name__)

    @app.route("/lookup", methods=["POST"])
    def handle():
        param = ""
        for entry in request.form.getlist("entry"):
            if entry:
                param = entry
                break
        return redirect(param or url_for("static", filename="a"))  # want: open-redirect

    return app
