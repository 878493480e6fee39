# vulnerable: dots are taken out once
import pathlib

from flask import Blueprint, jsonify, request

pages = Blueprint('lab075', __name__)

SHELF = pathlib.Path('/srv/shelf')


@pages.post('/lab075')
def lab075():
    incoming = ''
    for name, values in request.form.lists():
        if 'label' in values:
            incoming = name

    name = incoming.replace('../', '')
    target = SHELF.joinpath(name)
    return jsonify(target.read_text())  # want: path-traversal
