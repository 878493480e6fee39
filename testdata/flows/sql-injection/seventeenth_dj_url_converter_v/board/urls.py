from django.urls import path

from . import views

urlpatterns = [path("thread/<str:number>/", views.thread)]
