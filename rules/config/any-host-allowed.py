from starlette.middleware.trustedhost import TrustedHostMiddleware

ALLOWED_HOSTS = ["*"]  # want: any-host-allowed
app.add_middleware(TrustedHostMiddleware, allowed_hosts=["*"])  # want: any-host-allowed
wrapped = TrustedHostMiddleware(app, allowed_hosts=["a.com", "*"])  # want: any-host-allowed

class Fine:
    ALLOWED_HOSTS = ["shop.example.com"]  # ok: one name
    ALLOWED_HOSTS = []  # ok: none

class DevSettings:
    ALLOWED_HOSTS = ["*"]  # ok: development only
