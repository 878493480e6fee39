# vulnerable: the shell is the program and its script holds the value
import subprocess

from flask import Blueprint, jsonify, request

pages = Blueprint('lab039', __name__)


@pages.get('/lab039')
def lab039():
    asked = ''
    for name in request.args.keys():
        if 'label' in request.args.getlist(name):
            asked = name
            break

    argv = ['/bin/sh', '-c']
    argv.append('wc -l data/' + asked)
    return jsonify(subprocess.check_output(argv).decode())  # want: command-injection
