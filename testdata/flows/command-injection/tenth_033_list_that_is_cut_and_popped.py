# vulnerable: the popped element is the parameter
import subprocess

from flask import Blueprint, jsonify, request

pages = Blueprint('lab033', __name__)


@pages.get('/lab033')
def lab033():
    fields = request.args.to_dict(flat=False)
    param = fields.get('label', [''])[-1]

    steps = ['first', param, 'last']
    steps.insert(0, 'zero')
    steps.pop()
    value = steps.pop()
    done = subprocess.run(f'du -sh {value}', shell=True, capture_output=True)  # want: command-injection
    return jsonify(done.returncode)
