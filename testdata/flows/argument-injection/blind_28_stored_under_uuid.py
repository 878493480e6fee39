# safe: the stored name is a UUID of the program
import subprocess
import uuid

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/inspect")
def inspect():
    item = request.files["archive"]
    name = str(uuid.uuid4()) + ".zip"
    item.save("/srv/inspect/" + name)
    done = subprocess.run(["unzip", "-l", name], cwd="/srv/inspect", capture_output=True, text=True)  # ok: argument-injection
    return jsonify(lines=done.stdout.splitlines(), original=item.filename)
