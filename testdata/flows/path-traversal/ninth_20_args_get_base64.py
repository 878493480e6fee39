# vulnerable: codecs.open; the value goes through: named, base64
import base64
import codecs

from flask import request


def pick(left, right):
    return right


def init(app):
    @app.route("/files/20", methods=["GET"])
    def case_files_get():
        return case_files_post()

    @app.route("/files/20", methods=["POST"])
    def case_files_post():
        submitted = request.args.get("detail")
        if not submitted:
            submitted = ""

        carry = pick(right=submitted, left="default.txt")

        packed = base64.b64encode(carry.encode("utf-8"))
        outcome = base64.b64decode(packed).decode("utf-8")

        stream = codecs.open("/srv/pages/" + outcome, "r", "utf-8")  # want: path-traversal
        first = stream.readline()
        stream.close()
        return "empty" if not first else "filled"
