# safe: the settings of the file choose sha256
import configparser
import hashlib

from flask import Flask, request

app = Flask(__name__)


def algorithm():
    conf = configparser.ConfigParser()
    conf.add_section("hash")
    conf.set("hash", "name", "sha256")
    conf.set("hash", "other", "sha384")
    return conf.get("hash", "name")


@app.route("/etag")
def etag():
    value = request.args.get("v", "").encode()
    return {"tag": hashlib.new(algorithm(), value).hexdigest()}  # ok: weak-hash
