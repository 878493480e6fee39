# vulnerable: one tuple carries False
from flask import Blueprint, make_response, request

pages = Blueprint('lab249', __name__)


@pages.get('/lab249')
def lab249():
    raw_label = request.args.get('label', '')

    crumbs = [('seen', '1', True), ('user_token', raw_label, False)]
    resp = make_response('ok')
    for name, value, closed in crumbs:
        resp.set_cookie(name, value, secure=closed, httponly=True)  # want: insecure-cookie
    return resp
