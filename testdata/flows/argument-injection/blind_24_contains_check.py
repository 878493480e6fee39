# vulnerable: only the text "--" is refused, a short option passes
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/mailto")
def mailto():
    address = request.args.get("to", "")
    if "--" in address:
        return jsonify(error="address"), 400
    done = subprocess.run(["sendmail", address], input="hi", text=True)  # want: argument-injection
    return jsonify(code=done.returncode)
