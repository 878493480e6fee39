from django.urls import path

from . import views

urlpatterns = [path("thread/<int:number>/", views.thread)]
