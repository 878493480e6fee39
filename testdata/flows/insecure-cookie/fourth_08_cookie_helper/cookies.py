# safe: the only caller of the helper sets the secure flag
def put(response, name, value, secure=False):
    response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
