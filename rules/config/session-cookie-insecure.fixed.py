from starlette.middleware.sessions import SessionMiddleware

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

def configure(app, settings):
    app.config.update({"SESSION_COOKIE_SECURE": False})  # want: session-cookie-insecure
    app.config.update({"SESSION_COOKIE_SECURE": True})  # ok: on
    app.add_middleware(SessionMiddleware, secret_key=settings.key)  # want: session-cookie-insecure
    app.add_middleware(SessionMiddleware, secret_key=settings.key, https_only=True)  # ok: on
    app.add_middleware(SessionMiddleware, secret_key=settings.key, https_only=settings.https)  # ok: not known here

if SHOP_UNSECURED_UI:
    app.config.update(SESSION_COOKIE_SECURE=False, PREFERRED_URL_SCHEME="http")  # ok: the user asked for it
