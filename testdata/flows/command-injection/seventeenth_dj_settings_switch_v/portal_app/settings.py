import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "portal_app.middleware.Depth"]
ROOT_URLCONF = "portal_app.urls"
