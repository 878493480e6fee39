# vulnerable: find takes words that start with a dash as actions such as -delete
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/find")
def find():
    where = request.args.get("folder", ".")
    done = subprocess.run(["find", where, "-name", "*.txt"], cwd="/srv/docs", capture_output=True, text=True)  # want: argument-injection
    return jsonify(files=done.stdout.split())
