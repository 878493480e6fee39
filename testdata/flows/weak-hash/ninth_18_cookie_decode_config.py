# safe: pbkdf2 over sha256
import configparser
import hashlib
import secrets
import urllib.parse

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ServeView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """One step of the form."""
        supplied = ""
        if request.cookies.get("ref") is not None:
            supplied = urllib.parse.unquote(request.cookies["ref"])

        ini = configparser.RawConfigParser()
        ini.add_section("section")
        ini.set("section", "keyA", "bar")
        ini.set("section", "keyB", supplied)
        used = ini.get("section", "keyB")

        salt = secrets.token_bytes(16)
        derived = hashlib.pbkdf2_hmac("sha256", used.encode(), salt, 600000)  # ok: weak-hash
        digest = salt.hex() + "$" + derived.hex()
        with open("passwordFile6.txt", "a", encoding="utf-8") as store:
            store.write(digest + "\n")
        return "stored"


app.add_url_rule("/digest/18", view_func=ServeView.as_view("digest"))
