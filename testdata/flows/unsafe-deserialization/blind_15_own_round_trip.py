# safe: pickle only copies an object of the program, the request's text is a plain string in it
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/draft")
def draft():
    title = request.form["title"]
    template = {"title": "", "tags": ["new"]}
    copied = pickle.loads(pickle.dumps(template))  # ok: unsafe-deserialization
    copied["title"] = title
    return jsonify(copied)
