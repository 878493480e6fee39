SESSION_COOKIE_SAMESITE = "Lax"  # want: cookie-samesite-none

def page(r, token):
    r.set_cookie("session", token, samesite="Lax", secure=True)  # want: cookie-samesite-none
    r.set_cookie("session", token, secure=True, samesite="Lax")  # want: cookie-samesite-none

CSRF_COOKIE_SAMESITE = "Strict"  # ok: own site only

def fine(r, token):
    r.set_cookie("session", token, samesite="Lax", secure=True)  # ok: own site only
    r.set_cookie("session", token, samesite="Strict", secure=True)  # ok: own site only

app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")  # want: cookie-samesite-none
app.config["REMEMBER_COOKIE_SAMESITE"] = "Lax"  # ok: own site only
DEFAULTS = {"SESSION_COOKIE_SAMESITE": None}  # ok: nothing was set
