# safe: the class attribute that the subclass sets is SHA-256
import hashlib
from flask import request


class Keeper:
    algorithm = "sha512"

    def seal(self, text):
        return hashlib.new(self.algorithm, text.encode()).hexdigest()  # ok: weak-hash


class OldKeeper(Keeper):
    algorithm = "sha256"


def init(app):

    @app.route("/members", methods=["POST"])
    def members():
        given = request.form.to_dict(flat=False)["ref"][-1]
        return OldKeeper().seal(given)
