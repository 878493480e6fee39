# safe: the flag was bound
import functools
import urllib.parse

from flask import Blueprint, make_response, request

pages = Blueprint('lab244', __name__)


@pages.get('/lab244')
def lab244():
    given = urllib.parse.unquote(request.headers.get('X-Label', ''))

    resp = make_response('ok')
    put = functools.partial(resp.set_cookie, httponly=True, samesite='Strict', secure=True)
    put('login', given)  # ok: insecure-cookie
    return resp
