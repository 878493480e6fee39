# safe: the wrapper's caller turns Secure on
def issue(response, name, value, secure=False):
    response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
