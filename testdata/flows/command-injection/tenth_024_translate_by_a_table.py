# safe: the table drops every sign of punctuation and blank
import string
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab024', methods=['POST'])
def lab024():
    upload = request.files['label']
    asked = upload.filename or ''

    used = asked.translate(str.maketrans('', '', string.punctuation + string.whitespace))
    done = subprocess.run(f'du -sh {used}', shell=True, capture_output=True)  # ok: command-injection
    return jsonify(done.returncode)
