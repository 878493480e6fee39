# vulnerable: the loader found is the unsafe one
from flask import Blueprint, jsonify, request
import yaml

pages = Blueprint('lab201', __name__)

LOADERS = {'full': yaml.UnsafeLoader, 'safe': yaml.SafeLoader}


@pages.post('/lab201')
def lab201():
    raw_label = str(request.get_json(force=True).get('label', ''))

    loader = LOADERS['full']
    doc = yaml.load(raw_label, Loader=loader)  # want: unsafe-deserialization
    return jsonify(str(doc))
