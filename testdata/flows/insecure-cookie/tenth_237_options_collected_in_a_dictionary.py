# vulnerable: the flag is overwritten with False
from flask import Blueprint, make_response, request

pages = Blueprint('lab237', __name__)


@pages.put('/lab237')
def lab237():
    payload = request.json or {}
    param = payload['item']['label']

    options = {'secure': True, 'httponly': True}
    options.update(secure=False, max_age=3600)
    resp = make_response('ok')
    resp.set_cookie('session_id', param, **options)  # want: insecure-cookie
    return resp
