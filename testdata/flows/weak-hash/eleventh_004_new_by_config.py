# safe: the configuration names SHA-512
import configparser
import hashlib
from urllib.parse import unquote
from flask import Flask, request

app = Flask(__name__)

CONF = configparser.ConfigParser()
CONF.read_string("[hash]\nold = sha1\nnew = sha512\n")


def tickets():
    wanted = request.referrer or ""
    wanted = unquote(wanted.split("?ref=", 1)[-1])
    algorithm = CONF.get("hash", "new")
    return hashlib.new(algorithm, wanted.encode()).hexdigest()  # ok: weak-hash


app.add_url_rule("/tickets", "tickets", tickets, methods=["GET"])
