# safe: the named place is filled with the constant
import pathlib
import string
from flask import request


def init(app):

    @app.route("/stamps", methods=["GET"])
    def stamps():
        incoming = request.cookies.get("entry", "")
        halfway = string.Template("${what}").substitute(what=incoming, other="readme.txt")
        bar = "%(first)s" % {"first": "readme.txt", "second": halfway}
        target = pathlib.Path("/srv/uploads") / bar
        target.write_bytes(b"stamp")  # ok: path-traversal
        return "written"
