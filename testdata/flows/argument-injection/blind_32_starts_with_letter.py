# safe: the pattern wants a letter first
import re
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)

ADDRESS = re.compile(r"[a-z][a-z0-9.]*@example\.org")


@app.route("/mailto")
def mailto():
    address = request.args.get("to", "")
    if not ADDRESS.fullmatch(address):
        return jsonify(error="address"), 400
    done = subprocess.run(["sendmail", address], input="hi", text=True)  # ok: argument-injection
    return jsonify(code=done.returncode)
