# vulnerable: the helper of the other file leaves the flag to the policy, which is lax
from flask import jsonify

import policy


def respond(body, **cookies):
    response = jsonify(body)
    for name, value in cookies.items():
        response.set_cookie(name, value, secure=policy.LAX.secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
