# safe: the user's name is kept as data, the file gets a generated name
import os
import uuid

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/avatar")
def avatar():
    item = request.files["image"]
    original = item.filename
    stored = uuid.uuid4().hex + ".png"
    item.save(os.path.join("/srv/avatars", stored))  # ok: path-traversal
    return jsonify(stored=stored, original=original)
