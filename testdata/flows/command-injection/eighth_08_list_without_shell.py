# safe: the pattern is one argument of grep, behind -e, and no shell reads it
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/count", methods=["POST"])
def count_lines():
    pattern = str(request.get_json(force=True)["pattern"])
    command = ["grep", "-c"]
    command.extend(["-e", pattern, "--", "/var/log/app.log"])
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)  # ok: command-injection
    return jsonify(lines=int(done.stdout or 0))
