from codes import CodeMaker
from flask import Flask, jsonify, request

app = Flask(__name__)

maker = CodeMaker()
PENDING = {}


@app.post("/otp")
def otp():
    PENDING[request.form["user"]] = maker.code()
    return jsonify(sent=True)
