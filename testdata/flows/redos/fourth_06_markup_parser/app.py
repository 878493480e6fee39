from flask import Flask, jsonify, request

from markup import Parser

app = Flask(__name__)


@app.post("/notes")
def add_note():
    return jsonify(headings=len(Parser(request.form["note"]).headings()))
