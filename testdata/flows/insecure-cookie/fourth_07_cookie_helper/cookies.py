# vulnerable: the helper's default leaves the secure flag off and the caller does not set it
def put(response, name, value, secure=False):
    response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
