# safe: the helper of the other file takes the strict policy
from flask import jsonify

import policy


def respond(body, **cookies):
    response = jsonify(body)
    for name, value in cookies.items():
        response.set_cookie(name, value, secure=policy.STRICT.secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
