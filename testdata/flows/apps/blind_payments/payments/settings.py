import os

SECRET_KEY = "overridden-in-production"
ROOT_URLCONF = "payments.urls"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.sessions", "ledger"]
PROVIDER = "https://api.provider.example/v2/"
PROVIDER_KEY = os.environ.get("PROVIDER_KEY", "")
RETURN_HOSTS = {"shop.example.org", "www.example.org"}
