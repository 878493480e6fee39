# safe: the value is a word of its own behind two dashes
import subprocess

from flask import Blueprint, jsonify, request

pages = Blueprint('lab040', __name__)


@pages.get('/lab040')
def lab040():
    asked = ''
    for name in request.args.keys():
        if 'label' in request.args.getlist(name):
            asked = name
            break

    argv = ['/usr/bin/wc', '-l', '--']
    argv.append(asked)
    return jsonify(subprocess.check_output(argv).decode())  # ok: command-injection
