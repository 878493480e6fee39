# safe: the popped element is a constant
import subprocess

from flask import Blueprint, jsonify, request

pages = Blueprint('lab034', __name__)


@pages.get('/lab034')
def lab034():
    fields = request.args.to_dict(flat=False)
    param = fields.get('label', [''])[-1]

    steps = ['first', param, 'last']
    steps.insert(0, 'zero')
    value = steps.pop()
    done = subprocess.run(f'du -sh {value}', shell=True, capture_output=True)  # ok: command-injection
    return jsonify(done.returncode)
