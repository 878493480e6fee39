# safe: sha512
from hashlib import sha512

from flask import request


def pass_on(text):
    result = text
    return result


def init(app):
    @app.route("/digest/19", methods=["GET"])
    def handle_request_get():
        return handle_request_post()

    @app.route("/digest/19", methods=["POST"])
    def handle_request_post():
        body = request.get_json(silent=True)
        incoming = body["item"]["Subject"] if body else ""
        temp = pass_on(incoming)
        rounds = 0
        bar = "bar"
        while rounds < 2:
            if rounds == 1:
                bar = temp
            rounds += 1
        digest = sha512(bar.encode("utf-8")).hexdigest()  # ok: weak-hash
        with open("passwordFile2.txt", "a", encoding="utf-8") as store:
            store.write(digest + "\n")
        return "stored"
