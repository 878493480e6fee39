# safe: the name that the settings give for contents is SHA-256
import configparser
import hashlib

from flask import Flask, request

app = Flask(__name__)
settings = configparser.ConfigParser()
settings.read_string("[digest]\nlegacy = sha1\ncontent = sha256\n")


@app.post("/digest")
def digest():
    content = hashlib.new(settings.get("digest", "content"))  # ok: weak-hash
    content.update(request.get_data())
    return {"digest": content.hexdigest()}
