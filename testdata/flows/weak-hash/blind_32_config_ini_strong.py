# safe: the configuration text names SHA3
import configparser
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)

CONF = configparser.ConfigParser()
CONF.read_string("[hash]\nname = sha3_256\nlegacy = md5\n")


@app.post("/documents")
def documents():
    h = hashlib.new(CONF["hash"]["name"])  # ok: weak-hash
    h.update(request.get_data())
    return jsonify(digest=h.hexdigest())
