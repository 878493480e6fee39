# vulnerable: the mapping handed over holds the value
from flask import Blueprint, jsonify, request, session

pages = Blueprint('lab183', __name__)


@pages.get('/lab183')
def lab183():
    fields = request.args.to_dict(flat=False)
    asked = fields.get('label', [''])[-1]

    entries = {'theme': asked, 'size': 12}
    session.update(entries)  # want: trust-boundary
    return jsonify('ok')
