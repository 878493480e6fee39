# safe: the subclass takes a longer SHA-2
import hashlib

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Hasher:
    algorithm = "sha256"

    def digest(self, text):
        return hashlib.new(self.algorithm, text.encode()).hexdigest()  # ok: weak-hash


class LegacyHasher(Hasher):
    algorithm = "sha384"


class Pin(MethodView):
    hasher = LegacyHasher()

    def post(self):
        return {"pin": self.hasher.digest(request.form["pin"])}


app.add_url_rule("/pin", view_func=Pin.as_view("pin"))
