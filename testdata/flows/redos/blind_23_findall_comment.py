# vulnerable: findall looks for comments with an ambiguous inner repetition
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

COMMENT = r"/\*(?:[^*]|\*+[^/]|\s+)*\*/"


@app.post("/css")
def css():
    style = request.files["style"].read().decode()
    return jsonify(comments=len(re.findall(COMMENT, style)))  # want: redos
