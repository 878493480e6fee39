# safe: the loader found is the safe one
from flask import Blueprint, jsonify, request
import yaml

pages = Blueprint('lab202', __name__)

LOADERS = {'full': yaml.UnsafeLoader, 'safe': yaml.SafeLoader}


@pages.post('/lab202')
def lab202():
    raw_label = str(request.get_json(force=True).get('label', ''))

    loader = LOADERS['safe']
    doc = yaml.load(raw_label, Loader=loader)  # ok: unsafe-deserialization
    return jsonify(str(doc))
