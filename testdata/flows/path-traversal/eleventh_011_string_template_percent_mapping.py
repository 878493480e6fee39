# vulnerable: the template's hole gets the parameter; then the named place is filled with the parameter
import pathlib
import string
from flask import request


def init(app):

    @app.route("/stamps", methods=["GET"])
    def stamps():
        incoming = request.cookies.get("entry", "")
        halfway = string.Template("${what}").substitute(what=incoming, other="readme.txt")
        bar = "%(second)s" % {"first": "readme.txt", "second": halfway}
        target = pathlib.Path("/srv/uploads") / bar
        target.write_bytes(b"stamp")  # want: path-traversal
        return "written"
