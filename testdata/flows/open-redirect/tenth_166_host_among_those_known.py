# safe: the host must be one of the names
from urllib.parse import urlparse

from flask import Blueprint, make_response, request

pages = Blueprint('lab166', __name__)


@pages.get('/lab166/<path:label>')
def lab166(label):
    param = request.view_args['label']

    if urlparse(param).scheme != 'https' or urlparse(param).hostname not in ('example.org', 'www.example.org'):
        return 'bad', 400
    resp = make_response('', 302)
    resp.headers['Location'] = param  # ok: open-redirect
    return resp
