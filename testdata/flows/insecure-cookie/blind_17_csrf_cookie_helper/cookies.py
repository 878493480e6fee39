# vulnerable: the helper's default for secure is False and the caller does not change it
def put_cookie(response, name, value, secure=False, days=7):
    response.set_cookie(name, value, max_age=days * 86400, secure=secure, httponly=True)  # want: insecure-cookie
    return response
