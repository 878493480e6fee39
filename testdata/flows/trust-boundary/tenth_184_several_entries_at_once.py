# safe: the mapping handed over holds what was looked up
from flask import Blueprint, jsonify, request, session

pages = Blueprint('lab184', __name__)


@pages.get('/lab184')
def lab184():
    fields = request.args.to_dict(flat=False)
    asked = fields.get('label', [''])[-1]

    themes = {'d': 'dark', 'l': 'light'}
    if asked not in themes:
        return 'bad', 400
    entries = {'theme': themes[asked], 'size': 12}
    session.update(entries)  # ok: trust-boundary
    return jsonify('ok')
