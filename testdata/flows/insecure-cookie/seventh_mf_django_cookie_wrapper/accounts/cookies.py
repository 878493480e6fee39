# safe: django cookie wrapper
DEFAULTS = {"secure": True, "httponly": True, "samesite": "Lax"}


class CookieMixin:
    def put_cookie(self, response, name, value, **extra):
        extra.pop("secure", None)
        extra.pop("httponly", None)
        response.set_cookie(name, value, **{**extra, **DEFAULTS})  # ok: insecure-cookie
        return response
