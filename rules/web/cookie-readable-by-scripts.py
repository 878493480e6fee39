from http.cookies import SimpleCookie

def page(r, token):
    r.set_cookie("session", token, secure=True, httponly=False)  # want: cookie-readable-by-scripts
    r.set_cookie("auth_token", token, secure=True)  # want: cookie-readable-by-scripts
    r.set_cookie("color", token, secure=True)  # want: cookie-readable-by-scripts
    r.set_cookie("session", token, 60, None, "/", None, True, False)  # want: cookie-readable-by-scripts
    r.headers.add("Set-Cookie", "session=" + token + "; Secure")  # want: cookie-readable-by-scripts
    r.headers["Set-Cookie"] = f"session={token}; Secure; Path=/"  # want: cookie-readable-by-scripts
    jar = SimpleCookie()
    jar["sid"] = token
    jar["sid"]["httponly"] = False  # want: cookie-readable-by-scripts

def fine(r, token):
    r.set_cookie("session", token, 60, None, "/", None, True, True)  # ok: hidden from scripts
    r.headers.add("Set-Cookie", "session=" + token + "; Secure; HttpOnly")  # ok: hidden from scripts
    r.headers["Set-Cookie"] = f"theme={token}"  # ok: says nothing of who somebody is
    r.set_cookie("session", token, secure=True, httponly=True)  # ok: hidden from scripts
    r.set_cookie("csrftoken", token, secure=True, httponly=False)  # ok: scripts need it
    r.set_cookie("session", "", max_age=0)  # ok: removed
