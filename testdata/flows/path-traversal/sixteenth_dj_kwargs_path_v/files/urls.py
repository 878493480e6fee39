from django.urls import path

from .views import Download

urlpatterns = [path("download/<path:name>", Download.as_view())]
