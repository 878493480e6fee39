# safe: only the name without folders is used
import pathlib

from flask import Blueprint, jsonify, request

pages = Blueprint('lab076', __name__)

SHELF = pathlib.Path('/srv/shelf')


@pages.post('/lab076')
def lab076():
    incoming = ''
    for name, values in request.form.lists():
        if 'label' in values:
            incoming = name

    name = pathlib.PurePosixPath(incoming).name
    if name in ('', '.', '..'):
        return 'bad', 400
    target = SHELF.joinpath(name)
    return jsonify(target.read_text())  # ok: path-traversal
