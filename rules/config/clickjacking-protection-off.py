INSTALLED_APPS = []
X_FRAME_OPTIONS = "ALLOWALL"  # want: clickjacking-protection-off
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]  # want: clickjacking-protection-off
HEADERS = {"X-Frame-Options": "ALLOW-FROM https://a.example"}  # want: clickjacking-protection-off

class Fine:
    X_FRAME_OPTIONS = "DENY"  # ok: no frames
    HEADERS = {"X-Frame-Options": "SAMEORIGIN"}  # ok: own frames

MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.clickjacking.XFrameOptionsMiddleware"]  # ok: there


from flask_talisman import Talisman

Talisman(app, frame_options=None)  # want: clickjacking-protection-off
Talisman(app, frame_options="DENY")  # ok: no frame
Talisman(app)  # ok: SAMEORIGIN
