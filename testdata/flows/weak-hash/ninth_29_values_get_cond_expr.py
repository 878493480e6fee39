# vulnerable: imported function
import base64
import configparser
from hashlib import sha1

from flask import request


def init(app):
    @app.route("/digest/29", methods=["GET"])
    def handle_request_get():
        return handle_request_post()

    @app.route("/digest/29", methods=["POST"])
    def handle_request_post():
        param = request.values.get("payload", default="")

        cfg = configparser.ConfigParser(interpolation=None)
        cfg["web"] = {"one": param, "two": "bar"}
        next_value = cfg["web"]["one"]

        n = 106
        bar = next_value if 7 * 18 + n > 200 else "bar"

        digest = base64.b64encode(sha1(bar.encode("utf-8")).digest()).decode()  # want: weak-hash
        with open("passwordFile6.txt", "a", encoding="utf-8") as store:
            store.write(digest + "\n")
        return "stored"
