# safe: the caller leaves the flag on
def put(response, name, value, secure=True):
    response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
