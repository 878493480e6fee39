# vulnerable: the subclass puts MD5 in the place of the base class's algorithm
import hashlib

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Hasher:
    algorithm = "sha256"

    def digest(self, text):
        return hashlib.new(self.algorithm, text.encode()).hexdigest()  # want: weak-hash


class LegacyHasher(Hasher):
    algorithm = "md5"


class Pin(MethodView):
    hasher = LegacyHasher()

    def post(self):
        return {"pin": self.hasher.digest(request.form["pin"])}


app.add_url_rule("/pin", view_func=Pin.as_view("pin"))
