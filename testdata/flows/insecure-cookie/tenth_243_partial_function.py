# vulnerable: the flag was left out
import functools
import urllib.parse

from flask import Blueprint, make_response, request

pages = Blueprint('lab243', __name__)


@pages.get('/lab243')
def lab243():
    given = urllib.parse.unquote(request.headers.get('X-Label', ''))

    resp = make_response('ok')
    put = functools.partial(resp.set_cookie, httponly=True, samesite='Strict')
    put('login', given)  # want: insecure-cookie
    return resp
