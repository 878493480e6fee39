# vulnerable: the class attribute that the subclass sets is MD5
import hashlib
from flask import request


class Keeper:
    algorithm = "sha512"

    def seal(self, text):
        return hashlib.new(self.algorithm, text.encode()).hexdigest()  # want: weak-hash


class OldKeeper(Keeper):
    algorithm = "md5"


def init(app):

    @app.route("/members", methods=["POST"])
    def members():
        given = request.form.to_dict(flat=False)["ref"][-1]
        return OldKeeper().seal(given)
