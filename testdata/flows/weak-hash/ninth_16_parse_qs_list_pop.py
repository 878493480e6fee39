# vulnerable: function from a table
import functools
import hashlib
import urllib.parse

from flask import request


def init(app):
    @app.route("/register/16", methods=["GET"])
    def process_get():
        return process_post()

    @app.route("/register/16", methods=["POST"])
    def process_post():
        pairs = urllib.parse.parse_qs(request.query_string.decode())
        param = pairs.get("item", [""])[0]
        bound = functools.partial("{0}{1}".format, "")
        relayed = bound(param)
        chain = ["first"]
        chain.append(relayed)
        chain.append("bar")
        chain.pop(0)
        bar2 = chain[0]
        functions = {"short": hashlib.md5, "long": hashlib.sha512}
        make = functions["short"]
        digest = make(bar2.encode()).hexdigest()  # want: weak-hash
        with open("passwordFile9.txt", "a", encoding="utf-8") as store:
            store.write(digest + "\n")
        return "stored"
