SESSION_COOKIE_SECURE = True  # want: session-cookie-insecure
CSRF_COOKIE_SECURE = True  # want: session-cookie-insecure

class Config:
    REMEMBER_COOKIE_SECURE = True  # want: session-cookie-insecure

class DevConfig:
    SESSION_COOKIE_SECURE = False  # ok: development only

if DISABLE_HTTPS:
    CSRF_COOKIE_SECURE = False  # ok: the user asked for it

if SHOP_OPEN:
    CSRF_COOKIE_SECURE = True  # want: session-cookie-insecure

class Production:
    SESSION_COOKIE_SECURE = True  # ok: on
    CSRF_COOKIE_SECURE = True  # ok: on
    SESSION_COOKIE_NAME = "x"  # ok: something else
