# safe: hashlib new config sha256 token
import configparser
import hashlib
import secrets
from flask import Flask, request

app = Flask(__name__)

conf = configparser.ConfigParser()
conf.read_string("[hash]\nold = md5\nnew = sha256\n")
TOKENS = {}
@app.post("/pw")
def pw():
    tok = secrets.token_urlsafe(32)
    h = hashlib.new(conf["hash"]["new"])  # ok: weak-hash
    h.update(tok.encode())
    TOKENS[h.hexdigest()] = request.get_json()["user"]
    return {"token": tok}
