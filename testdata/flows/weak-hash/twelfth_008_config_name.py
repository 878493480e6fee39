# safe: the option of the new section
import configparser
import hashlib
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)


@app.route("/bucket")
def bucket():
    incoming = parse_qs(request.query_string.decode()).get("basket", [""])[0]
    settings = configparser.ConfigParser()
    settings.read_dict({"old": {"digest": "md5"}, "new": {"digest": "sha256"}})
    name = settings["new"]["digest"]
    maker = hashlib.new(name, incoming.encode())  # ok: weak-hash
    return {"digest": maker.hexdigest()}
