# vulnerable: the helper's default is False
def remember(response, name, value, secure=False):
    response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
