# safe: the quotes are put on by shlex
import shlex
import subprocess

from flask import jsonify, request


def init(app):

    @app.route('/lab038', methods=['PUT'])
    def lab038():
        payload = request.json or {}
        param = payload['item']['label']

        quoted = shlex.quote(param)
        out = subprocess.run('grep -c -- ' + quoted + ' notes.txt', shell=True, capture_output=True, text=True)  # ok: command-injection
        return jsonify(out.stdout)
