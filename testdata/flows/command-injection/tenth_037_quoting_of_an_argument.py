# vulnerable: the quotes are put on by hand
import shlex
import subprocess

from flask import request


def init(app):

    @app.route('/lab037', methods=['PUT'])
    def lab037():
        payload = request.json or {}
        param = payload['item']['label']

        quoted = "'" + param.replace('"', '\\"') + "'"
        out = subprocess.run('grep -c ' + quoted + ' notes.txt', shell=True, capture_output=True, text=True)  # want: command-injection
        return out.stdout
