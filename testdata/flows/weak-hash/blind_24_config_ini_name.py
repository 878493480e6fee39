# vulnerable: the algorithm stands in a configuration text of the module
import configparser
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)

CONF = configparser.ConfigParser()
CONF.read_string("[hash]\nname = sha1\n")
USERS = {}


@app.post("/users")
def users():
    h = hashlib.new(CONF["hash"]["name"])  # want: weak-hash
    h.update(request.form["password"].encode())
    USERS[request.form["name"]] = h.hexdigest()
    return jsonify(ok=True)
