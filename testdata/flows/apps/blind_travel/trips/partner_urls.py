from django.urls import path

from . import partners

urlpatterns = [path("ping/", partners.ping), path("go/", partners.go), path("hook/", partners.hook)]
