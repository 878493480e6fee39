from django.urls import path

from site import views

urlpatterns = [path("backup", views.backup)]
