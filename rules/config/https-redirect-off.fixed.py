SECURE_SSL_REDIRECT = True  # want: https-redirect-off
FORCE_HTTPS = True  # want: https-redirect-off
Talisman(app, force_https=True)  # want: https-redirect-off

class Fine:
    SECURE_SSL_REDIRECT = True  # ok: on
    FORCE_HTTPS = True  # ok: on
    SECURE_PROXY = False  # ok: something else
