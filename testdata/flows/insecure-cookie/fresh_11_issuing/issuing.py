# vulnerable: the wrapper's default leaves Secure off
def issue(response, name, value, secure=False):
    response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
