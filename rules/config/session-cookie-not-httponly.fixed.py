SESSION_COOKIE_HTTPONLY = True  # want: session-cookie-not-httponly
REMEMBER_COOKIE_HTTPONLY = True  # want: session-cookie-not-httponly
app.config.update(SESSION_COOKIE_HTTPONLY=True)  # want: session-cookie-not-httponly

class Other:
    SESSION_COOKIE_HTTPONLY = True  # ok: hidden from scripts
    CSRF_COOKIE_HTTPONLY = False  # ok: scripts need the CSRF cookie
    REMEMBER_COOKIE_HTTPONLY = True  # ok: hidden
