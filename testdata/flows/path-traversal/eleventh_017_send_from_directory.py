# vulnerable: send_file with a joined path checks nothing
import os
from flask import request, send_file, send_from_directory


def init(app):

    @app.route("/offers", methods=["GET"])
    def offers():
        values = request.args.getlist("topic")
        asked = values[0] if values else ""
        return send_file(os.path.abspath("/srv/docs/" + asked))  # want: path-traversal
