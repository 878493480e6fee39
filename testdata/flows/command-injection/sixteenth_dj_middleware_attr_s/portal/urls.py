from django.urls import path

from portal import views

urlpatterns = [path("backup", views.backup)]
