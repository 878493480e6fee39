import os

SECRET_KEY = os.environ['HERBARIUM_SECRET']
ROOT_URLCONF = 'herbarium.urls'
INSTALLED_APPS = ['django.contrib.auth', 'django.contrib.contenttypes', 'rest_framework', 'herbarium']
REST_FRAMEWORK = {'DEFAULT_PERMISSION_CLASSES': ['rest_framework.permissions.IsAuthenticated']}
