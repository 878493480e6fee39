# vulnerable: the table changes one letter
import string
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab023', methods=['POST'])
def lab023():
    upload = request.files['label']
    asked = upload.filename or ''

    used = asked.translate(str.maketrans({'\t': ' '}))
    done = subprocess.run(f'du -sh {used}', shell=True, capture_output=True)  # want: command-injection
    return jsonify(done.returncode)
