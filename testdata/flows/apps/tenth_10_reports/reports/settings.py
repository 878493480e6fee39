import os

SECRET_KEY = os.environ['REPORTS_SECRET']
ROOT_URLCONF = 'reports.urls'
INSTALLED_APPS = ['django.contrib.auth', 'django.contrib.contenttypes', 'reports']
