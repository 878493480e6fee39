SECRET_KEY = "overridden-in-production"
ROOT_URLCONF = "travel.urls"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.sessions", "trips"]
EXCHANGE_URL = "https://rates.example.org/v1"
