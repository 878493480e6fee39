SECRET_KEY = "overridden-in-production"
ROOT_URLCONF = "clinic.urls"
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "rest_framework", "patients"]
REPORT_FOLDER = "/srv/clinic/reports"
