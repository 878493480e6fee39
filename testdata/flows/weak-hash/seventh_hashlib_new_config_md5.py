# vulnerable: hashlib new config md5
import configparser
import hashlib
from flask import Flask, request

app = Flask(__name__)

conf = configparser.ConfigParser()
conf.read_string("[hash]\nold = md5\nnew = sha256\n")
@app.post("/pw")
def pw():
    h = hashlib.new(conf["hash"]["old"])  # want: weak-hash
    h.update(request.get_json()["password"].encode())
    return {"stored": h.hexdigest()}
