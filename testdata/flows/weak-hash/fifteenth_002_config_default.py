# safe: the option that is read names a good function
import configparser
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/item", methods=["POST"])
def detail():
    param = request.form["note"]
    conf = configparser.ConfigParser()
    conf.read_dict({"digest": {"old": "md5", "new": "sha512"}})
    name = conf["digest"]["new"]
    digest = hashlib.new(name, param.encode())  # ok: weak-hash
    return digest.hexdigest()
