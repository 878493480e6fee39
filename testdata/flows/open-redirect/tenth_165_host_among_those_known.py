# vulnerable: the host need only end with the name
from urllib.parse import urlparse

from flask import Blueprint, make_response, request

pages = Blueprint('lab165', __name__)


@pages.get('/lab165/<path:label>')
def lab165(label):
    param = request.view_args['label']

    if not urlparse(param).netloc.endswith('example.org'):
        return 'bad', 400
    resp = make_response('', 302)
    resp.headers['Location'] = param  # want: open-redirect
    return resp
