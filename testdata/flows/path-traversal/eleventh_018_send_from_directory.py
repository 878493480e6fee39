# safe: send_from_directory refuses what leaves the folder
import os
from flask import request, send_file, send_from_directory


def init(app):

    @app.route("/offers", methods=["GET"])
    def offers():
        values = request.args.getlist("topic")
        asked = values[0] if values else ""
        return send_from_directory("/srv/docs", asked)  # ok: path-traversal
