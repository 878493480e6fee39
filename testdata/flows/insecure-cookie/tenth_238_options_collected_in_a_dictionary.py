# safe: the flag is overwritten with True
from flask import Blueprint, make_response, request

pages = Blueprint('lab238', __name__)


@pages.put('/lab238')
def lab238():
    payload = request.json or {}
    param = payload['item']['label']

    options = {'secure': False, 'httponly': True}
    options.update(secure=True, max_age=3600)
    resp = make_response('ok')
    resp.set_cookie('session_id', param, **options)  # ok: insecure-cookie
    return resp
