from flask import Flask, jsonify, request

from markup import Parser

app = Flask(__name__)


@app.post("/notes")
def add_note():
    return jsonify(quotes=len(Parser(request.form["note"]).quotes()))
