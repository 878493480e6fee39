# safe: the text is an argument of a route of the application
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
        return redirect(url_for("static", filename=param))  # ok: open-redirect

    return app
