def page(r, token):
    r.set_cookie("session", token, secure=True, httponly=True)  # want: cookie-readable-by-scripts
    r.set_cookie("auth_token", token, secure=True, httponly=True)  # want: cookie-readable-by-scripts
    r.set_cookie("color", token, secure=True, httponly=True)  # want: cookie-readable-by-scripts

def fine(r, token):
    r.set_cookie("session", token, secure=True, httponly=True)  # ok: hidden from scripts
    r.set_cookie("csrftoken", token, secure=True, httponly=False)  # ok: scripts need it
    r.set_cookie("session", "", max_age=0)  # ok: removed
