# safe: the folder's name is looked up
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)

FOLDERS = {"manuals": "manuals", "drafts": "work/drafts"}


@app.route("/find")
def find():
    where = FOLDERS.get(request.args.get("folder", ""), ".")
    done = subprocess.run(["find", where, "-name", "*.txt"], cwd="/srv/docs", capture_output=True, text=True)  # ok: argument-injection
    return jsonify(files=done.stdout.split())
