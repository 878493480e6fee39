# safe: pbkdf2 over sha256
import hashlib
import secrets
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "bar"


@app.route("/digest/27", methods=["GET", "POST"])
def respond_27():
    wrapped = RequestWrapper(request)
    field = wrapped.get_cookie("entry_id")
    if not field:
        field = ""
    bar = "%(b)s" % {"a": "bar", "b": field}
    salt = secrets.token_bytes(16)
    derived = hashlib.pbkdf2_hmac("sha256", bar.encode(), salt, 600000)  # ok: weak-hash
    digest = salt.hex() + "$" + derived.hex()
    with open("passwordFile6.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
