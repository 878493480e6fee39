# vulnerable: the name of the upload stands as a bare word behind the program
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/inspect")
def inspect():
    item = request.files["archive"]
    name = item.filename.replace("/", "_")
    item.save("/srv/inspect/" + name)
    done = subprocess.run(["unzip", name], cwd="/srv/inspect", capture_output=True, text=True)  # want: argument-injection
    return jsonify(lines=done.stdout.splitlines())
