# vulnerable: low-level open; the value goes through: percent, update
import os
import urllib.parse

from flask import request


def init(app):
    @app.route("/load/13", methods=["GET"])
    def process_get():
        return process_post()

    @app.route("/load/13", methods=["POST"])
    def process_post():
        """Called by the front end."""
        pairs = urllib.parse.parse_qs(request.query_string.decode())
        user_input = pairs.get("p1", [""])[0]
        temp = "%s" % user_input
        opts = {"choice": "default.txt"}
        opts.update(choice=temp)
        outcome = opts["choice"]
        descriptor = os.open("/srv/blobs/" + outcome, os.O_RDONLY)  # want: path-traversal
        data = os.read(descriptor, 8)
        os.close(descriptor)
        return data.hex()
