# safe: every tuple carries True
from flask import Blueprint, make_response, request

pages = Blueprint('lab250', __name__)


@pages.get('/lab250')
def lab250():
    raw_label = request.args.get('label', '')

    crumbs = [('seen', '1', True), ('user_token', raw_label, True)]
    resp = make_response('ok')
    for name, value, closed in crumbs:
        resp.set_cookie(name, value, secure=closed, httponly=True)  # ok: insecure-cookie
    return resp
