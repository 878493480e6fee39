# vulnerable: the list is for sh -c, and its last entry is what the body says
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/count", methods=["POST"])
def count_lines():
    pattern = request.get_json(force=True)["pattern"]
    command = ["sh", "-c"]
    command.append("grep -c " + pattern + " /var/log/app.log")
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)  # want: command-injection
    return jsonify(lines=int(done.stdout or 0))
