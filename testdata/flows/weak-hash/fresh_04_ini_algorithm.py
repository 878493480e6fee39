# vulnerable: the option that is read names MD5
import configparser
import hashlib

from flask import Blueprint, request

bp = Blueprint("sign", __name__)
CONFIG = configparser.ConfigParser()
CONFIG.read_string("[sign]\nalgorithm = sha256\nlegacy = md5\n")


@bp.post("/sign")
def sign():
    name = CONFIG.get("sign", "legacy")
    digest = hashlib.new(name)  # want: weak-hash
    digest.update(request.get_data())
    return {"signature": digest.hexdigest()}
