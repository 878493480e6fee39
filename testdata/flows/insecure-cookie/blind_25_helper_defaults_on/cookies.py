# safe: the helper always passes the flags
def put_cookie(response, name, value, days=7):
    response.set_cookie(  # ok: insecure-cookie
        name, value, max_age=days * 86400, secure=True, httponly=True, samesite="Lax"
    )
    return response
