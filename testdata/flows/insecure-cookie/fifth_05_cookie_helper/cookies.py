# vulnerable: the caller switches the flag off
def put(response, name, value, secure=True):
    response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
