# safe: the helper's default is True
def remember(response, name, value, secure=True):
    response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
