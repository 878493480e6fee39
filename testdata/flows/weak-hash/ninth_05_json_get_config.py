# safe: md5 declared as not for security, a cache key only
import configparser
import hashlib

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/secret/05", methods=["GET", "POST"])
def serve():
    document = request.get_json(force=True, silent=True) or {}
    asked = str(document.get("ref", ""))

    _, _, temp = ("key=" + asked).partition("=")

    conf_a = configparser.RawConfigParser()
    conf_a.add_section("section")
    conf_a.set("section", "key_a", "bar")
    conf_a.set("section", "beta", temp)
    passed = conf_a.get("section", "beta")

    used = passed.replace("\t", " ")

    tag = hashlib.md5(used.encode("utf-8"), usedforsecurity=False).hexdigest()  # ok: weak-hash
    response = make_response("cached")
    response.set_etag(tag)
    return response
